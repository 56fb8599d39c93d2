import type { Meta, StoryObj } from "@storybook/react-vite";
import { AnswersTable } from "./answers-table";
import { exampleFacts, exampleMoves, examplePlan } from "./plan.example";
import { planNames } from "./plan-names";
import { PlanSteps } from "./plan-status";
import type { PlanAnswers } from "./plan-types";
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
export const WayAndTimeline: Story = {
  render: () => (
    <>
      <PlanSteps status="awaiting-approval" />
      <PlanTimeline entries={examplePlan("consulting").timeline} />
    </>
  ),
};
