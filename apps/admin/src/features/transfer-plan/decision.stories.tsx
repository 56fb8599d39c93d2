import type { Meta, StoryObj } from "@storybook/react-vite";
import type { FactChange } from "@qitong/domain/staffing";
import { AnswersTable } from "./answers-table";
import { FactsChanged } from "./facts-changed";
import { LetPass } from "./let-pass";
import { exampleFacts, exampleMoves, examplePlan } from "./plan.example";
import { planNames } from "../plan/plan-names";
import { PlanSteps } from "./plan-status";
import type { FairnessOverride, PlanAnswers } from "../plan/plan-types";
import { PlanTimeline } from "./timeline";

const [first, second, third] = exampleMoves.map((move) => move.personId);
const due = exampleMoves.flatMap(({ personId }) =>
  (["releasing", "receiving"] as const).map((side) => ({ personId, side, entityId: "entity-1" as PlanAnswers["due"][number]["entityId"] })),
);
const answers: PlanAnswers = {
  due,
  answers: [
    { personId: first, side: "releasing", agrees: true, reason: null, answeredByName: "西苑校长", answeredAt: "2026-11-24T02:00:00.000Z" },
    { personId: first, side: "receiving", agrees: false, reason: "本学科已满编", answeredByName: "宁安路校长", answeredAt: "2026-11-24T02:00:00.000Z" },
  ] as PlanAnswers["answers"],
  missing: due.filter((one) => one.personId === second),
  nobodyToAsk: due.filter((one) => one.personId === third && one.side === "releasing"),
};

const exampleChanges: readonly FactChange[] = [
  ...exampleMoves.slice(0, 1).map(({ personId }) => ({ kind: "teacher-barred" as const, personId, bar: { kind: "pregnant" as const } })),
  ...exampleMoves.slice(1, 2).map(({ personId }) => ({ kind: "teacher-subject" as const, personId, before: "chinese", after: "mathematics" })),
  ...exampleMoves.slice(0, 1).map(({ fromCampusId: campusId }) => ({ kind: "campus-teachers" as const, campusId, before: 42, after: 41 })),
];

const exampleOverrides: readonly FairnessOverride[] = exampleMoves.slice(0, 2).map(({ personId }, index) => ({
  personId,
  reason: ["援疆支教期满，本人申请到薄弱校区", "学科仅此一人可以调配"][index] ?? "",
  decidedByName: "韩轩鸣",
  decidedAt: "2026-11-24T02:00:00.000Z",
}));

const meta = {
  title: "transfer-plan/Decision",
  component: AnswersTable,
  args: { moves: exampleMoves, answers, facts: exampleFacts, names: planNames(exampleFacts) },
} satisfies Meta<typeof AnswersTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Answers: Story = {};
export const WithNotices: Story = { args: { onPrint: () => undefined } };
export const NobodyAsked: Story = { args: { moves: [] } };
export const ChangedSinceSubmission: Story = {
  render: ({ names }) => <FactsChanged changes={exampleChanges} names={names} onReview={async () => undefined} />,
};
export const ChangedForTheLeader: Story = {
  render: ({ names }) => <FactsChanged changes={exampleChanges} names={names} onReview={undefined} />,
};
export const LetGoOutOfTurn: Story = {
  render: ({ names }) => <LetPass overrides={exampleOverrides} names={names} />,
};
export const WayAndTimeline: Story = {
  render: () => (
    <>
      <PlanSteps status="awaiting-approval" />
      <PlanTimeline entries={examplePlan("consulting").timeline} />
    </>
  ),
};
