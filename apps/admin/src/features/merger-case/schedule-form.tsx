import type { CivilDate } from "@qitong/domain";
import { earliestEffectiveDate, findMergerScheduleRefusals } from "@qitong/domain/legal-entity";
import { ConfirmButton, DayField, formatDate, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Form } from "antd";
import { useState } from "react";
import { EffectList } from "./effect-panel";
import { mergerRefusalTexts, type MergerRefusal } from "./merger-refusal-texts";
import type { CaseDetail } from "./merger-row";
import { caseTexts } from "./merger-texts";

export interface ScheduleFormProps {
  readonly detail: CaseDetail;
  /** What the server refused, if it did. */
  readonly refused: readonly MergerRefusal[];
  readonly onSchedule: (effectiveOn: CivilDate) => Promise<unknown>;
}

/** The day of effect; all that stands in its way is told at once, before it is asked for. */
export function ScheduleForm({ detail, refused, onSchedule }: ScheduleFormProps) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const { today, settings, decreeNumber } = detail;
  const earliest = earliestEffectiveDate(detail.steps);
  const suggested = detail.effectiveOn ?? (earliest && earliest > today ? earliest : today);
  const [effectiveOn, setEffectiveOn] = useState<CivilDate>(suggested);
  const found = findMergerScheduleRefusals(detail, { effectiveOn, decreeNumber }, today, settings);
  return (
    <Form layout="vertical">
      <DayField
        id="schedule-effectiveOn"
        label={detail.status === "scheduled" ? words.reschedule : words.schedule}
        hint={earliest ? words.earliestEffect(formatDate(language, earliest)) : words.noEarliest}
        value={effectiveOn}
        onChange={setEffectiveOn}
      />
      <RefusalList refusals={found.length > 0 ? found : refused} texts={mergerRefusalTexts} fieldId={(field) => `schedule-${field}`} />
      <ConfirmButton
        type="primary"
        label={words.scheduleAct}
        disabled={found.length > 0 || effectiveOn === detail.effectiveOn}
        question={words.scheduleQuestion(formatDate(language, effectiveOn))}
        consequence={<EffectList detail={detail} />}
        act={words.scheduleConfirm}
        onConfirm={() => onSchedule(effectiveOn)}
      />
    </Form>
  );
}
