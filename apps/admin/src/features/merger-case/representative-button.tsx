import { findMergerRepresentativeRefusals, type RepresentativeChange } from "@qitong/domain/legal-entity";
import { ConfirmButton, RefusalList, useTexts } from "@qitong/ui";
import { Form, Input } from "antd";
import { useState } from "react";
import { mergerRefusalTexts } from "./merger-refusal-texts";
import type { CaseDetail } from "./merger-row";
import { caseTexts } from "./merger-texts";

export interface RepresentativeButtonProps {
  readonly detail: CaseDetail;
  readonly onRepresentative: (change: RepresentativeChange) => Promise<unknown>;
}

const textOrNull = (text: string): string | null => text.trim() || null;

/** Who will represent the merged entity, and by which papers: the day writes both into the register. */
export function RepresentativeButton({ detail, onRepresentative }: RepresentativeButtonProps) {
  const words = useTexts(caseTexts);
  const [name, setName] = useState(detail.newRepresentative ?? "");
  const [appointment, setAppointment] = useState(detail.appointmentDocument ?? "");
  const [removal, setRemoval] = useState(detail.removalDocument ?? "");
  const newRepresentative = textOrNull(name);
  const papers = newRepresentative === null ? { appointmentDocument: null, removalDocument: null } : { appointmentDocument: textOrNull(appointment), removalDocument: textOrNull(removal) };
  const change: RepresentativeChange = { newRepresentative, ...papers };
  const refusals = findMergerRepresentativeRefusals(detail, change);
  const save = () => {
    const isTooShort = newRepresentative !== null && newRepresentative.length < 2;
    return isTooShort || refusals.length > 0 ? Promise.reject(new Error("the change is not complete")) : onRepresentative(change);
  };
  return (
    <ConfirmButton
      label={words.representativeChange}
      question={words.representative}
      consequence={
        <Form layout="vertical">
          <p>{words.representativeAbout}</p>
          <Form.Item label={words.representativeName} htmlFor="representative-name">
            <Input id="representative-name" maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
          </Form.Item>
          {newRepresentative !== null && (
            <>
              <Form.Item label={words.removalNumber} htmlFor="removalDocument" extra={words.numberHint}>
                <Input id="removalDocument" maxLength={60} value={removal} onChange={({ target }) => setRemoval(target.value)} />
              </Form.Item>
              <Form.Item label={words.appointmentNumber} htmlFor="appointmentDocument">
                <Input id="appointmentDocument" maxLength={60} value={appointment} onChange={({ target }) => setAppointment(target.value)} />
              </Form.Item>
            </>
          )}
          <RefusalList refusals={refusals} texts={mergerRefusalTexts} />
        </Form>
      }
      act={words.representativeAct}
      onConfirm={save}
    />
  );
}
