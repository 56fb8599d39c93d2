import { civilDate, type CivilDate } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { defaultPlanSettings, findOutlineRefusals, type PlanActRefusal } from "@qitong/domain/staffing";
import { DayField, FormDialog, useTexts } from "@qitong/ui";
import { Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { planNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";

export interface PlanOutlineDraft {
  readonly title: string;
  readonly schoolYear: number;
  readonly effectiveOn: CivilDate;
}

export interface PlanFormProps {
  readonly today: CivilDate;
  readonly refused: readonly PlanActRefusal[];
  readonly busy: boolean;
  readonly onCreate: (draft: PlanOutlineDraft) => Promise<unknown>;
}

const refusalTexts = planRefusalTexts(planNames(undefined));

/** A plan is usually made for the school year that begins next. */
function firstDraft(today: CivilDate, title: (year: number) => string): PlanOutlineDraft {
  const schoolYear = schoolYearOf(today) + 1;
  return { schoolYear, title: title(schoolYear), effectiveOn: civilDate(`${schoolYear}-09-01`) };
}

export function PlanForm({ today, refused, busy, onCreate }: PlanFormProps) {
  const words = useTexts(planTexts);
  const [draft, setDraft] = useState(() => firstDraft(today, words.defaultTitle));
  const change = (part: Partial<PlanOutlineDraft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      type="primary"
      label={words.create}
      act={words.createAct}
      isIncomplete={draft.title.trim() === ""}
      tellsAtOnce
      found={findOutlineRefusals({ ...draft, settings: defaultPlanSettings }, today)}
      refused={refused}
      texts={refusalTexts}
      fieldId={(field) => `plan-${field}`}
      busy={busy}
      onSave={() => onCreate({ ...draft, title: draft.title.trim() })}
    >
      <Form.Item label={words.name} htmlFor="plan-title">
        <Input id="plan-title" maxLength={100} value={draft.title} onChange={({ target }) => change({ title: target.value })} />
      </Form.Item>
      <Form.Item label={words.schoolYear} htmlFor="plan-schoolYear">
        <InputNumber<number>
          id="plan-schoolYear"
          min={1990}
          max={2100}
          value={draft.schoolYear}
          onChange={(schoolYear) => schoolYear && change({ schoolYear, effectiveOn: civilDate(`${schoolYear}-09-01`) })}
        />
      </Form.Item>
      <DayField id="plan-effectiveOn" label={words.effectiveOn} value={draft.effectiveOn} onChange={(effectiveOn) => change({ effectiveOn })} />
    </FormDialog>
  );
}
