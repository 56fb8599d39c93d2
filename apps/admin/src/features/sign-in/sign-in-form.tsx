import { useTexts } from "@qitong/ui";
import { Button, Form, Input, type InputRef } from "antd";
import { useEffect, useRef } from "react";
import styles from "./sign-in.module.css";
import { signInTexts } from "./sign-in-texts";

export interface SignInFormProps {
  readonly problem: string | undefined;
  readonly busy: boolean;
  readonly onSubmit: (login: string, password: string) => void;
}

interface Fields {
  readonly login: string;
  readonly password: string;
}

export function SignInForm({ problem, busy, onSubmit }: SignInFormProps) {
  const words = useTexts(signInTexts);
  const loginField = useRef<InputRef>(null);
  // the page has one purpose, and whoever was led here by an ended session lost the focus with the page before
  useEffect(() => loginField.current?.focus(), []);
  return (
    <Form<Fields>
      layout="vertical"
      requiredMark={false}
      className={styles.form ?? ""}
      onFinish={({ login, password }) => onSubmit(login.trim(), password)}
      name="sign-in"
    >
      <Form.Item name="login" label={words.login} rules={[{ required: true, whitespace: true, message: words.loginMissing }]}>
        <Input autoComplete="username" ref={loginField} size="large" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.passwordMissing }]}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <div role="alert">{problem !== undefined && <p className={styles.problem}>{problem}</p>}</div>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {words.submit}
      </Button>
    </Form>
  );
}
