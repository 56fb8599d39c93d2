import type { CampusId, CivilDate } from "@qitong/domain";
import { correctionKindWords, correctionKinds, findCorrectionRefusals, type CorrectionKind, type NewCorrection } from "@qitong/domain/staffing";
import { FormDialog, OpenDayField, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { rotationRefusalTexts } from "./rotation-refusal-texts";
import type { CampusChoice, RotationRow } from "./rotation-row";
import { rotationTexts } from "./rotation-texts";

export interface CorrectionFormProps {
  readonly row: RotationRow;
  readonly today: CivilDate;
  readonly campuses: readonly CampusChoice[];
  readonly onPropose: (correction: NewCorrection) => Promise<unknown>;
}

type Draft = Omit<NewCorrection, "rotationId" | "on"> & { readonly on: CivilDate | null };
const empty: Draft = { kind: "cancel", on: null, toCampusId: null, reason: "", paper: "" };
const open: readonly string[] = ["proposed", "approved"];

/** Says before it is sent what the server would refuse: both run the same rule. */
export function CorrectionForm({ row, today, campuses, onPropose }: CorrectionFormProps) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft>(empty);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const wanted = { ...draft, on: draft.on ?? today, reason: draft.reason.trim(), paper: draft.paper.trim() };
  const facts = { hasOpen: row.corrections.some(({ status }) => open.includes(status)), heldBy: row.held?.planTitle ?? null, closedOn: null };
  const refusals = findCorrectionRefusals(row, wanted, facts, today);
  return (
    <FormDialog
      size="small"
      label={words.correct}
      title={words.correctOf(row.name)}
      about={words.correctAbout}
      act={words.propose}
      found={refusals}
      texts={rotationRefusalTexts}
      fieldId={(field) => `correction-${field}`}
      onSave={async () => {
        await onPropose({ ...wanted, rotationId: row.id, toCampusId: draft.kind === "other-campus" ? draft.toCampusId : null });
        setDraft(empty);
      }}
    >
      <Form.Item label={words.kind} htmlFor="correction-kind">
        <Select<CorrectionKind> id="correction-kind" value={draft.kind} onChange={(kind) => change({ kind, toCampusId: null })} options={correctionKinds.map((value) => ({ value, label: correctionKindWords[value][language] }))} />
      </Form.Item>
      {draft.kind === "other-campus" && (
        <Form.Item label={words.toCampus} htmlFor="correction-toCampusId">
          <Select<CampusId>
            id="correction-toCampusId"
            showSearch={{ optionFilterProp: "label" }}
            value={draft.toCampusId}
            onChange={(toCampusId) => change({ toCampusId })}
            options={campuses.map(({ campusId, name }) => ({ value: campusId, label: name }))}
          />
        </Form.Item>
      )}
      <OpenDayField id="correction-on" label={draft.kind === "other-end" ? words.newEnd : words.on} value={draft.on} onChange={(on) => change({ on })} />
      <Form.Item label={words.reason} htmlFor="correction-reason">
        <Input.TextArea id="correction-reason" rows={2} maxLength={300} value={draft.reason} onChange={({ target }) => change({ reason: target.value })} />
      </Form.Item>
      <Form.Item label={words.paper} htmlFor="correction-paper">
        <Input id="correction-paper" maxLength={100} placeholder={words.paperHint} value={draft.paper} onChange={({ target }) => change({ paper: target.value })} />
      </Form.Item>
    </FormDialog>
  );
}
