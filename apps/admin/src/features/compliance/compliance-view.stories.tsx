import { civilDate, type CampusId, type EntityId, type PersonId } from "@qitong/domain";
import { defaultDistrictSettings } from "@qitong/domain/management";
import { complianceReport, type ComplianceFacts, type ReportedMove } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComplianceView, type YearAnswer } from "./compliance-view";

const [a, b] = ["a", "b"] as [CampusId, CampusId];
const [one, two] = ["one", "two"] as [EntityId, EntityId];
const move: ReportedMove = {
  personId: "p1" as PersonId, fromCampusId: a, toCampusId: b, on: civilDate("2026-09-01"), fromEntityId: one, toEntityId: two, isBackbone: true, subject: "chinese", title: "first",
  isHead: false, isLeadToMember: true, isToMerged: false,
};
const facts: ComplianceFacts = {
  campuses: [
    { campusId: a, name: "西苑小学", entityId: one, entityName: "西苑小学" }, { campusId: b, name: "新开学小学", entityId: two, entityName: "新开学小学" },
  ],
  teachers: Array.from({ length: 18 }, (_, index) => ({ personId: `p${index}` as PersonId, campusId: index < 10 ? a : b, bars: index % 5 === 0 ? [{ kind: "pregnant" as const }] : [] })),
  moves: [move],
};
const answerOf = (more: Partial<ComplianceFacts>): YearAnswer => ({
  settings: defaultDistrictSettings, report: complianceReport({ ...facts, ...more }, defaultDistrictSettings),
});
const answer = answerOf({});
const meta = {
  title: "compliance/ComplianceView",
  component: ComplianceView,
  args: { answer, years: [{ schoolYear: 2026, isRunning: true, ...answer.report.total }, { schoolYear: 2025, isRunning: false, ...answerOf({ moves: [] }).report.total }], isCampus: false },
} satisfies Meta<typeof ComplianceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const District: Story = {};
export const OneCampus: Story = { args: { isCampus: true } };
export const NobodyMoved: Story = { args: { answer: answerOf({ moves: [] }) } };
export const NoTeachers: Story = { args: { answer: answerOf({ campuses: [], teachers: [], moves: [] }), years: [] } };
