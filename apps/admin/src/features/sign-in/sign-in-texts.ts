import { defineRefusalTexts, defineTexts, formatDuration } from "@qitong/ui";
import type { SignInRefusal } from "../../connection/session";

export const signInTexts = defineTexts({
  zh: {
    product: "七统",
    title: "登录",
    about: "合并学校一体化管理：统一法人、统一管理、统一调配师资",
    login: "账号",
    password: "密码",
    loginMissing: "请填写账号",
    passwordMissing: "请填写密码",
    submit: "登录",
    failed: "暂时无法登录，请检查网络后重试",
  },
  en: {
    product: "Qitong",
    title: "Sign in",
    about: "One management for merged schools: legal entity, administration, teaching staff",
    login: "Account",
    password: "Password",
    loginMissing: "Enter your account",
    passwordMissing: "Enter your password",
    submit: "Sign in",
    failed: "Signing in is not possible at the moment; check the network and try again",
  },
});

export const signInRefusalTexts = defineRefusalTexts<SignInRefusal>({
  zh: {
    "wrong-credentials": () => "账号或密码不正确",
    throttled: ({ retryAfterSeconds }) => `尝试次数过多，请在 ${formatDuration("zh", retryAfterSeconds)}后再试`,
  },
  en: {
    "wrong-credentials": () => "The account or the password is wrong",
    throttled: ({ retryAfterSeconds }) => `Too many attempts; try again in ${formatDuration("en", retryAfterSeconds)}`,
  },
});
