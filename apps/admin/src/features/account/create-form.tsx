import type { PersonId } from "@qitong/domain";
import { AccountCreation } from "@qitong/domain/management";
import { RefusalList, useTexts } from "@qitong/ui";
import { Form, Input, Modal } from "antd";
import { useState, type ReactNode } from "react";
import { accountTexts, managementRefusalTexts, type ManagementRefusal } from "./account-texts";
import { FirstPasswordNote, type GivenPassword } from "./first-password-note";

export interface CreateFormProps {
  /** Once it is created: the password to be told. */
  readonly given: GivenPassword | undefined;
  readonly refused: readonly ManagementRefusal[];
  readonly failed: boolean;
  readonly busy: boolean;
  readonly renderPersonField: (props: { readonly id: string; readonly onPick: (personId: PersonId, staffNumber: string | null) => void }) => ReactNode;
  readonly onCreate: (creation: AccountCreation) => void;
  readonly onClose: () => void;
}

/** An account for someone who was appointed; the staff number is proposed as login. */
export function CreateForm({ given, refused, failed, busy, renderPersonField, onCreate, onClose }: CreateFormProps) {
  const words = useTexts(accountTexts);
  const [personId, setPersonId] = useState<PersonId>();
  const [login, setLogin] = useState("");
  const parsed = AccountCreation.safeParse({ personId, login });
  const isWrong = login !== "" && !AccountCreation.shape.login.safeParse(login).success;
  return (
    <Modal
      open
      title={words.create}
      okText={words.createAct}
      cancelText={words.back}
      confirmLoading={busy}
      okButtonProps={{ disabled: !parsed.success }}
      onOk={() => parsed.success && onCreate(parsed.data)}
      onCancel={onClose}
      closable={false}
      {...(given ? { footer: null } : {})}
    >
      {given ? (
        <FirstPasswordNote given={given} onClose={onClose} />
      ) : (
        <Form layout="vertical">
          <Form.Item label={words.person} htmlFor="create-personId">
            {renderPersonField({
              id: "create-personId",
              onPick: (id, staffNumber) => {
                setPersonId(id);
                if (login === "" && staffNumber !== null) setLogin(staffNumber.toLowerCase());
              },
            })}
          </Form.Item>
          <Form.Item label={words.loginLabel} htmlFor="create-login" extra={words.loginHint} validateStatus={isWrong ? "error" : ""} help={isWrong ? words.loginWrong : undefined}>
            <Input id="create-login" maxLength={40} autoCapitalize="none" spellCheck={false} value={login} onChange={({ target }) => setLogin(target.value)} />
          </Form.Item>
        </Form>
      )}
      <div role="alert">{failed && refused.length === 0 && <p>{words.failed}</p>}</div>
      <RefusalList refusals={refused} texts={managementRefusalTexts} fieldId={(field) => `create-${field}`} />
    </Modal>
  );
}
