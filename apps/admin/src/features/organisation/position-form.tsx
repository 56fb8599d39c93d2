import type { CivilDate, PersonId } from "@qitong/domain";
import {
  findDepartmentAppointmentRefusals, findPlanRefusals, findPositionOpeningRefusals, mostPlanned, plannedOn, positionRankKeys, positionRanks,
  type Department, type Position, type PositionRank, type PositionRole,
} from "@qitong/domain/management";
import { DayField, OpenDayField, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, InputNumber, Radio, Select } from "antd";
import { useState, type ReactNode } from "react";
import { ActDialog } from "./act-dialog";
import { dialogTexts } from "./organisation-texts";

interface Common {
  readonly department: Department;
  readonly today: CivilDate;
  readonly busy: boolean;
  readonly onClose: () => void;
}

export interface PositionDraft {
  readonly title: string;
  readonly rank: PositionRank;
  readonly role: PositionRole;
  readonly planned: number;
  readonly opensOn: CivilDate;
}

export interface PositionFormProps extends Common {
  readonly departmentName: string;
  readonly positions: readonly Position[];
  readonly onAct: (draft: PositionDraft) => void;
}

export function PositionForm({ department, departmentName, positions, today, busy, onAct, onClose }: PositionFormProps) {
  const words = useTexts(dialogTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<PositionDraft>({ title: positionRanks.member.zh, rank: "member", role: "department-member", planned: 1, opensOn: today });
  const title = draft.title.trim();
  const refusals = findPositionOpeningRefusals({ ...draft, title, departmentId: department.id }, { today, department, positions });
  return (
    <ActDialog
      title={words.positionTitle(departmentName)}
      act={words.positionAct}
      refusals={refusals}
      missing={title.length < 2 ? words.positionName : undefined}
      busy={busy}
      fieldId={(field) => `position-${field}`}
      onAct={() => onAct({ ...draft, title })}
      onClose={onClose}
    >
      <Form.Item label={words.rank} htmlFor="position-rank">
        <Select<PositionRank>
          id="position-rank"
          value={draft.rank}
          onChange={(rank) => setDraft({ ...draft, rank, title: positionRanks[rank].zh, role: rank === "member" ? "department-member" : "department-head" })}
          options={positionRankKeys.map((rank) => ({ value: rank, label: positionRanks[rank][language] }))}
        />
      </Form.Item>
      <Form.Item label={words.positionName} htmlFor="position-title">
        <Input id="position-title" maxLength={40} value={draft.title} onChange={({ target }) => setDraft({ ...draft, title: target.value })} />
      </Form.Item>
      <Form.Item label={words.planned} htmlFor="position-planned">
        <InputNumber<number> id="position-planned" min={1} max={mostPlanned} precision={0} value={draft.planned} onChange={(planned) => setDraft({ ...draft, planned: planned ?? 1 })} />
      </Form.Item>
      <Form.Item label={words.powers}>
        <Radio.Group
          value={draft.role}
          onChange={({ target }) => setDraft({ ...draft, role: target.value as PositionRole })}
          options={[{ value: "department-member", label: words.memberPowers }, { value: "department-head", label: words.headPowers }]}
        />
      </Form.Item>
      <DayField id="position-startsOn" label={words.from} value={draft.opensOn} onChange={(opensOn) => setDraft({ ...draft, opensOn })} />
    </ActDialog>
  );
}

export interface PlanFormProps extends Common {
  readonly position: Position;
  readonly onAct: (plan: { readonly planned: number; readonly seen: number; readonly startsOn: CivilDate }) => void;
}

export function PlanForm({ department, position, today, busy, onAct, onClose }: PlanFormProps) {
  const words = useTexts(dialogTexts);
  const [startsOn, setStartsOn] = useState(today);
  const seen = plannedOn(position, startsOn);
  const [planned, setPlanned] = useState(seen + 1);
  const refusals = findPlanRefusals({ positionId: position.id, planned, seen, startsOn }, position, { today, department });
  return (
    <ActDialog
      title={words.planTitle(position.title, plannedOn(position, today))}
      act={words.planAct}
      refusals={refusals}
      busy={busy}
      fieldId={(field) => `plan-${field}`}
      onAct={() => onAct({ planned, seen, startsOn })}
      onClose={onClose}
    >
      <Form.Item label={words.planned} htmlFor="plan-planned">
        <InputNumber<number> id="plan-planned" min={0} max={mostPlanned} precision={0} value={planned} onChange={(value) => setPlanned(value ?? 0)} />
      </Form.Item>
      <DayField id="plan-startsOn" label={words.from} value={startsOn} onChange={setStartsOn} />
    </ActDialog>
  );
}

export interface AppointFormProps extends Common {
  readonly position: Position;
  /** What the position is called with its department: 教导处主任. */
  readonly title: string;
  readonly byPersonId: PersonId;
  /** The control that finds a person; it belongs to the page, because it asks the server. */
  readonly renderPersonField: (props: { readonly id: string; readonly onPick: (personId: PersonId) => void }) => ReactNode;
  readonly onAct: (appointment: { readonly personId: PersonId; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }) => void;
}

export function AppointDialog({ department, position, title, today, byPersonId, busy, renderPersonField, onAct, onClose }: AppointFormProps) {
  const words = useTexts(dialogTexts);
  const [personId, setPersonId] = useState<PersonId>();
  const [startsOn, setStartsOn] = useState(today);
  const [endsOn, setEndsOn] = useState<CivilDate | null>(null);
  // A full position or a closed department is told before anyone is chosen.
  const wanted = { positionId: position.id, personId: personId ?? ("nobody" as PersonId), startsOn, endsOn };
  const refusals = findDepartmentAppointmentRefusals(wanted, { today, byPersonId, department, position });
  return (
    <ActDialog
      title={words.appointTitle(title)}
      act={words.appointAct}
      refusals={refusals}
      missing={personId ? undefined : words.choosePerson}
      busy={busy}
      fieldId={(field) => `appointment-${field}`}
      onAct={() => personId && onAct({ personId, startsOn, endsOn })}
      onClose={onClose}
    >
      <Form.Item label={words.person} htmlFor="appointment-personId">
        {renderPersonField({ id: "appointment-personId", onPick: setPersonId })}
      </Form.Item>
      <DayField id="appointment-startsOn" label={words.startsOn} value={startsOn} onChange={setStartsOn} />
      <OpenDayField id="appointment-endsOn" label={words.endsOn} value={endsOn} onChange={setEndsOn} />
    </ActDialog>
  );
}
