import type { CampusId } from "@qitong/domain";
import { cellReader, gradesOf, longestReason, periodsOf, type CampusVariant, type Grade, type PlanContent, type PlanCourse } from "@qitong/domain/curriculum";
import { FormDialog, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { courseWord } from "./finding-texts";
import { panelTexts } from "./panel-texts";
import type { SchoolPlans } from "./plan-rows";

export interface VariantDialogProps {
  readonly campuses: readonly Pick<SchoolPlans["campuses"][number], "campusId" | "name" | "stage">[];
  readonly label: string;
  readonly content: PlanContent;
  readonly rows: readonly PlanCourse[];
  /** The difference that is changed, or the cell for which one is added. */
  readonly start?: { readonly code: string; readonly grade: Grade; readonly campusId?: CampusId; readonly halfPeriods?: number; readonly reason?: string };
  readonly onPut: (variant: CampusVariant) => void;
}

export function VariantDialog({ label, content, campuses, rows, start, onPut }: VariantDialogProps) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  const empty = { campusId: start?.campusId ?? null, code: start?.code ?? null, grade: start?.grade ?? null, periods: start?.halfPeriods === undefined ? null : periodsOf(start.halfPeriods), reason: start?.reason ?? "" };
  const [draft, setDraft] = useState(empty);
  const campus = campuses.find(({ campusId }) => campusId === draft.campusId);
  const taught = campus ? gradesOf(campus.stage) : [];
  const planned = draft.code !== null && draft.grade !== null ? periodsOf(cellReader({ ...content, variants: [] })(draft.code, draft.grade)) : null;
  const isWhole = draft.campusId !== null && draft.code !== null && draft.grade !== null && taught.includes(draft.grade) && draft.periods !== null && draft.periods !== planned && draft.reason.trim() !== "";
  const save = async () => {
    const { campusId, code, grade, periods, reason } = draft;
    if (campusId === null || code === null || grade === null || periods === null) return;
    onPut({ campusId, code, grade, halfPeriods: Math.round(periods * 2), reason: reason.trim() });
  };
  return (
    <FormDialog label={label} title={words.variants} act={words.putVariant} isIncomplete={!isWhole} onOpen={() => setDraft(empty)} onSave={save}>
      <Form.Item label={words.campus} htmlFor="variant-campus">
        <Select id="variant-campus" value={draft.campusId} options={campuses.map(({ campusId, name }) => ({ value: campusId, label: name }))} onChange={(campusId) => setDraft({ ...draft, campusId })} />
      </Form.Item>
      <Form.Item label={words.course} htmlFor="variant-course">
        <Select
          id="variant-course"
          value={draft.code}
          options={rows.map((course) => ({ value: course.code, label: courseWord(language, { courses: [course] }, course.code) }))}
          onChange={(code) => setDraft({ ...draft, code })}
        />
      </Form.Item>
      <Form.Item label={words.grade} htmlFor="variant-grade">
        <Select id="variant-grade" value={draft.grade} options={taught.map((grade) => ({ value: grade, label: words.gradeOf(grade) }))} onChange={(grade) => setDraft({ ...draft, grade })} />
      </Form.Item>
      <Form.Item label={words.here} htmlFor="variant-periods" {...(planned === null ? {} : { extra: words.variantOf(courseWord(language, { courses: rows }, draft.code ?? ""), draft.grade ?? 1, planned, draft.periods ?? planned) })}>
        <InputNumber id="variant-periods" min={0} max={20} step={0.5} value={draft.periods} onChange={(periods) => setDraft({ ...draft, periods: periods === null ? null : Math.round(periods * 2) / 2 })} />
      </Form.Item>
      <Form.Item label={words.reason} htmlFor="variant-reason">
        <Input id="variant-reason" value={draft.reason} maxLength={longestReason} placeholder={words.reasonHint} onChange={({ target }) => setDraft({ ...draft, reason: target.value })} />
      </Form.Item>
    </FormDialog>
  );
}
