/** Opening, joining, leaving and ending: one button and dialog each. */
import { groupKindRules, groupKinds, findGroupEndRefusals, findLeavingRefusals, GroupRole, SchoolGroupKind } from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId } from "@qitong/domain";
import { useLanguage, useTexts } from "@qitong/ui";
import { dayIn, EntryDialog } from "../registry/entry-dialog";
import { groupRefusalTexts } from "./group-refusal-texts";
import type { GroupMember, GroupSummary } from "./group-row";
import { groupTexts } from "./group-texts";
import type { GroupActs } from "./use-group-acts";

export interface SchoolChoice {
  readonly value: string;
  readonly label: string;
}

interface OpenGroupProps {
  readonly districtId: DistrictId;
  readonly schools: readonly SchoolChoice[];
  readonly today: CivilDate;
  readonly acts: GroupActs;
}

export function OpenGroupEntry({ districtId, schools, today, acts }: OpenGroupProps) {
  const words = useTexts(groupTexts);
  const language = useLanguage();
  return (
    <EntryDialog
      type="primary"
      title={words.open}
      heading={words.openTitle}
      act={words.openAct}
      about={words.openAbout}
      fields={[
        {
          key: "kind", label: words.kind, kind: "choice",
          options: groupKinds.map((value) => ({ value, label: `${groupKindRules[value].name[language]} · ${groupKindRules[value].about[language]}` })),
        },
        { key: "name", label: words.name, kind: "text" },
        { key: "leadCampusId", label: words.lead, kind: "choice", options: schools },
        { key: "startsOn", label: words.startsOn, kind: "date" },
        { key: "basis", label: words.basis, kind: "text", hint: words.basisHint, isOptional: true },
      ]}
      initial={{ kind: "education-group", name: "", leadCampusId: "", startsOn: today, basis: "" }}
      // Which other groups the school is in on the day is the server's to know.
      find={() => []}
      texts={groupRefusalTexts}
      refused={acts.open.refused}
      busy={acts.open.busy}
      onOpen={acts.forget}
      onSave={({ kind, basis, ...values }) => acts.open.save({ districtId, ...values, kind: SchoolGroupKind.parse(kind), basis: basis.trim() || null })}
    />
  );
}

interface OfGroupProps {
  readonly group: GroupSummary;
  readonly today: CivilDate;
  readonly acts: GroupActs;
}

export function JoinEntry({ group, today, acts, schools }: OfGroupProps & { readonly schools: readonly SchoolChoice[] }) {
  const words = useTexts(groupTexts);
  const hasLead = group.members.some(({ role, endsOn }) => role === "lead" && endsOn === null);
  return (
    <EntryDialog
      title={words.join}
      fields={[
        { key: "campusId", label: words.school, kind: "choice", options: schools },
        ...(hasLead
          ? []
          : [{ key: "role", label: words.role, kind: "choice", options: [{ value: "member", label: words.memberRole }, { value: "lead", label: words.leadRole }] } as const]),
        { key: "startsOn", label: words.joinsOn, kind: "date" },
      ]}
      initial={{ campusId: "", role: "member", startsOn: today }}
      find={() => []}
      texts={groupRefusalTexts}
      refused={acts.join.refused}
      busy={acts.join.busy}
      onOpen={acts.forget}
      onSave={({ role, ...values }) => acts.join.save({ groupId: group.id, role: GroupRole.parse(role), ...values })}
    />
  );
}

const factsOf = ({ kind, endedOn, members }: GroupSummary) => ({ kind, endedOn, memberships: members });

export function LeaveEntry({ group, member, today, acts }: OfGroupProps & { readonly member: GroupMember }) {
  const words = useTexts(groupTexts);
  const { campusId, campusName, startsOn } = member;
  // One that has not begun is called off on its first day.
  const first = startsOn > today ? startsOn : today;
  return (
    <EntryDialog
      title={words.leave}
      about={`${words.leaveTitle(campusName, group.name)}。${words.leaveAbout}`}
      act={words.leaveAct}
      fields={[{ key: "endsOn", label: words.leavesOn, kind: "date" }]}
      initial={{ endsOn: first }}
      find={({ endsOn }) => findLeavingRefusals(dayIn(endsOn, today), member, factsOf(group), today)}
      texts={groupRefusalTexts}
      refused={acts.leave.refused}
      busy={acts.leave.busy}
      onOpen={acts.forget}
      onSave={({ endsOn }) => acts.leave.save({ groupId: group.id, campusId, startsOn, endsOn })}
    />
  );
}

export function EndGroupEntry({ group, today, acts }: OfGroupProps) {
  const words = useTexts(groupTexts);
  const open = group.members.filter(({ endsOn }) => endsOn === null).length;
  return (
    <EntryDialog
      title={words.end}
      about={`${words.endTitle(group.name)}。${words.endAbout(open)}`}
      act={words.endAct}
      fields={[{ key: "endsOn", label: words.endDay, kind: "date" }]}
      initial={{ endsOn: today }}
      find={({ endsOn }) => findGroupEndRefusals(dayIn(endsOn, today), factsOf(group), today)}
      texts={groupRefusalTexts}
      refused={acts.end.refused}
      busy={acts.end.busy}
      onOpen={acts.forget}
      onSave={({ endsOn }) => acts.end.save({ groupId: group.id, endsOn })}
    />
  );
}
