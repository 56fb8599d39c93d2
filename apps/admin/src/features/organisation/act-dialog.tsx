import { RefusalList, useTexts } from "@qitong/ui";
import { Form, Modal } from "antd";
import type { ReactNode } from "react";
import { organisationRefusalTexts, type OrganisationRefusal } from "./organisation-refusal-texts";
import { dialogTexts } from "./organisation-texts";

export interface ActDialogProps {
  readonly title: string;
  readonly act: string;
  /** What the rules say against it as it is filled in; with any, the act is off. */
  readonly refusals: readonly OrganisationRefusal[];
  /** Something is still to be chosen; said in words where it is not a rule that fails. */
  readonly missing?: string | undefined;
  readonly busy: boolean;
  readonly danger?: boolean;
  /** The id of the control that a refusal names. */
  readonly fieldId?: (field: string) => string;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form for one act. It says beforehand why the act would be refused, by the rules that the server runs. */
export function ActDialog({ title, act, refusals, missing, busy, danger = false, fieldId, onAct, onClose, children }: ActDialogProps) {
  const words = useTexts(dialogTexts);
  return (
    <Modal
      open
      title={title}
      okText={act}
      cancelText={words.back}
      confirmLoading={busy}
      okButtonProps={{ danger, disabled: refusals.length > 0 || missing !== undefined }}
      onOk={onAct}
      onCancel={onClose}
      closable={false}
    >
      <Form layout="vertical">{children}</Form>
      {missing !== undefined && <p>{missing}</p>}
      <RefusalList refusals={refusals} texts={organisationRefusalTexts} {...(fieldId ? { fieldId } : {})} />
    </Modal>
  );
}
