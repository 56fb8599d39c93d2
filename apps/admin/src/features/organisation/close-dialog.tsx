import type { DepartmentClosing } from "@qitong/domain/management";
import { findDepartmentClosingRefusals } from "@qitong/domain/management";
import { DayField, formatDate, useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import { ActDialog } from "./act-dialog";
import type { DepartmentRow, OrganisationAnswer } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";

export interface CloseDialogProps {
  readonly organisation: Pick<OrganisationAnswer, "facts" | "today">;
  readonly row: DepartmentRow;
  readonly busy: boolean;
  readonly onAct: (closing: DepartmentClosing) => void;
  readonly onClose: () => void;
}

export function CloseDialog({ organisation, row, busy, onAct, onClose }: CloseDialogProps) {
  const words = useTexts(dialogTexts);
  const language = useLanguage();
  const { facts, today } = organisation;
  const [closesOn, setClosesOn] = useState(today);
  const department = facts.departments.find(({ id }) => id === row.id);
  if (!department) return null;
  const closing: DepartmentClosing = { departmentId: department.id, version: department.version, closesOn };
  const people = facts.positions
    .filter(({ departmentId }) => departmentId === department.id)
    .flatMap(({ holders }) => holders)
    .filter(({ endsOn }) => endsOn === null || endsOn > closesOn)
    .map(({ personName }) => personName);
  return (
    <ActDialog
      danger
      title={words.closeTitle(row.name)}
      act={words.closeAct}
      refusals={findDepartmentClosingRefusals(closing, department, people, { today, departments: facts.departments })}
      busy={busy}
      fieldId={() => "closing-day"}
      onAct={() => onAct(closing)}
      onClose={onClose}
    >
      <DayField id="closing-day" label={words.from} value={closesOn} onChange={setClosesOn} />
      <p>{words.closeAbout(formatDate(language, closesOn))}</p>
    </ActDialog>
  );
}
