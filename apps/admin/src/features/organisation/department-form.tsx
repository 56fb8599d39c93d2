import type { CampusId, CivilDate, DepartmentId } from "@qitong/domain";
import {
  departmentKindKeys, departmentKinds, detailOn, findDepartmentChangeRefusals, findDepartmentOpeningRefusals, isOpenOn,
  type Department, type DepartmentKind,
} from "@qitong/domain/management";
import { DayField, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { ActDialog } from "./act-dialog";
import type { OrganisationAnswer } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";

export interface DepartmentDraft {
  readonly kind: DepartmentKind;
  readonly name: string;
  readonly parentId: DepartmentId | null;
  readonly campusId: CampusId | null;
  readonly from: CivilDate;
}

export interface DepartmentFormProps {
  readonly organisation: Pick<OrganisationAnswer, "entityId" | "campuses" | "facts" | "today">;
  /** The department that is changed; none when one is set up. */
  readonly department?: Department | undefined;
  readonly busy: boolean;
  readonly onAct: (draft: DepartmentDraft) => void;
  readonly onClose: () => void;
}

/** Not yet in the list: it stands for none of those that are there. */
const fresh = "new" as DepartmentId;

export function DepartmentForm({ organisation, department, busy, onAct, onClose }: DepartmentFormProps) {
  const words = useTexts(dialogTexts);
  const language = useLanguage();
  const { entityId, campuses, facts, today } = organisation;
  const present = department && (detailOn(department, today) ?? department.details.at(-1));
  const [draft, setDraft] = useState<DepartmentDraft>({
    kind: department?.kind ?? "teaching",
    name: present?.name ?? departmentKinds.teaching.zh,
    parentId: present?.parentId ?? null,
    campusId: present?.campusId ?? null,
    from: today,
  });
  const known = { today, departments: facts.departments };
  const { kind, name, parentId, campusId, from } = draft;
  const refusals = department
    ? findDepartmentChangeRefusals({ departmentId: department.id, version: department.version, name: name.trim(), parentId, campusId, startsOn: from }, department, known)
    : findDepartmentOpeningRefusals({ entityId, kind, name: name.trim(), parentId, campusId, opensOn: from }, fresh, known);
  const parents = facts.departments.filter((one) => one.id !== department?.id && isOpenOn(one, from));
  return (
    <ActDialog
      title={department ? words.changeTitle(present?.name ?? "") : words.openAct}
      act={department ? words.changeAct : words.openAct}
      refusals={refusals}
      missing={name.trim().length < 2 ? words.name : undefined}
      busy={busy}
      fieldId={(field) => `department-${field}`}
      onAct={() => onAct({ ...draft, name: name.trim() })}
      onClose={onClose}
    >
      {!department && (
        <Form.Item label={words.kind} htmlFor="department-kind">
          <Select<DepartmentKind>
            id="department-kind"
            value={kind}
            onChange={(next) => setDraft({ ...draft, kind: next, name: departmentKinds[next].zh })}
            options={departmentKindKeys.map((key) => ({ value: key, label: departmentKinds[key][language] }))}
          />
        </Form.Item>
      )}
      <Form.Item label={words.name} htmlFor="department-name">
        <Input id="department-name" maxLength={40} value={name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} />
      </Form.Item>
      <Form.Item label={words.campus} htmlFor="department-campusId">
        <Select<string>
          id="department-campusId"
          value={campusId ?? ""}
          onChange={(id) => setDraft({ ...draft, campusId: campuses.find((campus) => campus.id === id)?.id ?? null })}
          options={[{ value: "", label: words.allCampuses }, ...campuses.map(({ id, name: label }) => ({ value: id as string, label }))]}
        />
      </Form.Item>
      <Form.Item label={words.parent} htmlFor="department-parentId">
        <Select<string>
          id="department-parentId"
          value={parentId ?? ""}
          onChange={(id) => setDraft({ ...draft, parentId: parents.find((one) => one.id === id)?.id ?? null })}
          options={[{ value: "", label: words.noParent }, ...parents.map((one) => ({ value: one.id as string, label: detailOn(one, from)?.name ?? "" }))]}
        />
      </Form.Item>
      <DayField id="department-startsOn" label={words.from} value={from} onChange={(day) => setDraft({ ...draft, from: day })} />
    </ActDialog>
  );
}
