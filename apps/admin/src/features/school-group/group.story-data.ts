import { civilDate, type CampusId, type SchoolGroupId } from "@qitong/domain";
import type { GroupMember, GroupSummary } from "./group-row";

const member = (serial: number, campusName: string, more: Partial<GroupMember> = {}): GroupMember => ({
  campusId: `01JCAMPVS${String(serial).padStart(17, "0")}` as CampusId,
  campusName, role: "member", startsOn: civilDate("2022-09-01"), endsOn: null, isOnDay: true, ...more,
});

export const exampleGroups: readonly GroupSummary[] = [
  {
    id: "01JGR0VP000000000000000001" as SchoolGroupId, kind: "education-group", name: "机场路小学教育集团", basis: "新教〔2022〕24号",
    startsOn: civilDate("2022-09-01"), endedOn: null,
    members: [
      member(1, "机场路小学", { role: "lead" }),
      member(2, "联盟路小学"),
      member(3, "北苑小学", { endsOn: civilDate("2024-09-01"), isOnDay: false }),
    ],
  },
  {
    id: "01JGR0VP000000000000000002" as SchoolGroupId, kind: "entrusted", name: "西苑小学托管新开学小学", basis: null,
    startsOn: civilDate("2025-09-01"), endedOn: civilDate("2027-01-31"),
    members: [member(4, "西苑小学", { role: "lead", endsOn: civilDate("2027-01-31") }), member(5, "新开学小学", { endsOn: civilDate("2027-01-31") })],
  },
  {
    id: "01JGR0VP000000000000000003" as SchoolGroupId, kind: "joint", name: "金地小学联办鸿源小学", basis: null,
    startsOn: civilDate("2027-03-01"), endedOn: null,
    members: [member(6, "金地小学", { role: "lead", startsOn: civilDate("2027-03-01"), isOnDay: false })],
  },
];
