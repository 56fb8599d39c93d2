import type { PasswordRefusal } from "@qitong/domain/management";
import { defineRefusalTexts, defineTexts, formatDuration } from "@qitong/ui";

export const passwordTexts = defineTexts({
  zh: {
    title: "修改密码",
    firstTitle: "请先设置自己的密码",
    firstAbout: "您的密码由管理员设定，管理员看到过。设置自己的密码后才能使用平台。",
    current: "当前密码",
    currentFirst: "管理员给您的密码",
    next: "新密码",
    repeat: "再输入一次新密码",
    differs: "两次输入的新密码不一致",
    rule: "至少 10 个字符，字母、数字、符号（汉字也可）至少两类，不含账号。一句只有自己知道的话最好记。",
    act: "修改密码",
    done: (count: number) => (count === 0 ? "密码已修改" : `密码已修改，其他 ${count} 个登录已下线`),
    failed: "没有改成，请检查网络后重试",
    about: "其他设备上的登录会同时下线。",
  },
  en: {
    title: "Change the password",
    firstTitle: "First set a password of your own",
    firstAbout: "An administrator gave you this password and has seen it. Set your own before you use the platform.",
    current: "Present password",
    currentFirst: "The password you were given",
    next: "New password",
    repeat: "The new password once more",
    differs: "The two new passwords differ",
    rule: "At least 10 characters of two kinds (letters, digits, signs), without the account's name. A sentence that only you know is easiest to keep.",
    act: "Change the password",
    done: (count) => (count === 0 ? "The password is changed" : `The password is changed; ${count} other ${count === 1 ? "session" : "sessions"} ended`),
    failed: "It was not changed; check the network and try again",
    about: "Sessions on your other devices end with it.",
  },
});

/** What the door answers beside the rules. */
export type PasswordProblem = PasswordRefusal | { readonly kind: "password-wrong"; readonly field: "current" } | { readonly kind: "throttled"; readonly retryAfterSeconds: number };

export const passwordRefusalTexts = defineRefusalTexts<PasswordProblem>({
  zh: {
    "password-too-short": ({ least }) => `新密码至少 ${least} 个字符`,
    "password-one-kind": () => "新密码须含字母、数字、符号中的至少两类",
    "password-repeats": () => "新密码重复的字符太多",
    "password-holds-login": () => "新密码不能包含账号",
    "password-unchanged": () => "新密码与当前密码相同",
    "password-wrong": () => "当前密码不正确",
    throttled: ({ retryAfterSeconds }) => `尝试次数过多，请在 ${formatDuration("zh", retryAfterSeconds)}后再试`,
  },
  en: {
    "password-too-short": ({ least }) => `The new password needs ${least} characters or more`,
    "password-one-kind": () => "The new password needs two of: letters, digits, signs",
    "password-repeats": () => "The new password repeats the same characters too often",
    "password-holds-login": () => "The new password must not contain the account's name",
    "password-unchanged": () => "The new password is the present one",
    "password-wrong": () => "The present password is wrong",
    throttled: ({ retryAfterSeconds }) => `Too many attempts; try again in ${formatDuration("en", retryAfterSeconds)}`,
  },
});
