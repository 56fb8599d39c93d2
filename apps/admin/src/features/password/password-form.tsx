import { findPasswordRefusals } from "@qitong/domain/management";
import { RefusalList, useTexts } from "@qitong/ui";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { passwordRefusalTexts, passwordTexts, type PasswordProblem } from "./password-texts";

export interface PasswordFormProps {
  readonly login: string;
  /** Given by an administrator, and to be replaced. */
  readonly isFirst: boolean;
  readonly refused: readonly PasswordProblem[];
  readonly failed: boolean;
  readonly busy: boolean;
  readonly onChange: (current: string, next: string) => void;
}

/** The rules are told while one types, and not before anything is typed. */
export function PasswordForm({ login, isFirst, refused, failed, busy, onChange }: PasswordFormProps) {
  const words = useTexts(passwordTexts);
  const [{ current, next, repeat }, setFields] = useState({ current: "", next: "", repeat: "" });
  const set = (field: "current" | "next" | "repeat") => ({ target }: { readonly target: { readonly value: string } }) =>
    setFields((fields) => ({ ...fields, [field]: target.value }));
  const refusals = next === "" ? [] : findPasswordRefusals({ current, next }, login);
  const differs = repeat !== "" && repeat !== next;
  const isReady = current !== "" && next !== "" && repeat === next && refusals.length === 0;
  return (
    <Form layout="vertical" onFinish={() => isReady && onChange(current, next)}>
      {/* a password manager wants to know whose password this is */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <Form.Item label={isFirst ? words.currentFirst : words.current} htmlFor="password-current">
        <Input.Password id="password-current" autoComplete="current-password" maxLength={200} value={current} onChange={set("current")} />
      </Form.Item>
      <Form.Item label={words.next} htmlFor="password-next" extra={words.rule}>
        <Input.Password id="password-next" autoComplete="new-password" maxLength={200} value={next} onChange={set("next")} />
      </Form.Item>
      <Form.Item label={words.repeat} htmlFor="password-repeat" validateStatus={differs ? "error" : ""} help={differs ? words.differs : undefined}>
        <Input.Password id="password-repeat" autoComplete="new-password" maxLength={200} value={repeat} onChange={set("repeat")} />
      </Form.Item>
      <RefusalList refusals={[...refusals, ...refused]} texts={passwordRefusalTexts} fieldId={(field) => `password-${field}`} />
      <div role="alert">{failed && refused.length === 0 && <p>{words.failed}</p>}</div>
      <Button type="primary" htmlType="submit" disabled={!isReady} loading={busy}>
        {words.act}
      </Button>
    </Form>
  );
}
