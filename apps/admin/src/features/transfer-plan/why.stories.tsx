import { civilDate, type AlternativeId } from "@qitong/domain";
import { defaultTransferSettings, explainMove, goalFigures } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { exampleFacts, exampleMoves, exampleRun } from "./plan.example";
import { planNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { WhatIfPanel, type WhatIfPanelProps } from "./what-if-panel";
import { WhyDialog } from "./why-dialog";

const names = planNames(exampleFacts);
const settings = defaultTransferSettings;
const personId = exampleMoves[0]?.personId ?? exampleFacts.teachers[0]?.personId;
if (personId === undefined) throw new Error("the example moves nobody");
const alternativeId = "alternative-2" as AlternativeId;
const why = explainMove(personId, exampleMoves, { facts: exampleFacts, settings, effectiveOn: civilDate("2027-09-01") });
const whatIf = { alternativeId, personId };
const nothing = () => undefined;

function panel(run: WhatIfPanelProps["run"]) {
  return (
    <WhatIfPanel personId={personId ?? why?.personId ?? ("" as never)} alternativeId={alternativeId} run={run} names={names} asking={false} cancelling={false} onAsk={nothing} onCancel={nothing} />
  );
}

const meta = {
  title: "transfer-plan/Why",
  component: WhyDialog,
  args: { why, names, texts: planRefusalTexts(names), onClose: nothing },
} satisfies Meta<typeof WhyDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ForReading: Story = {};
export const BeforeAsking: Story = { args: { whatIf: panel(null) } };
export const AnotherUnderWay: Story = { args: { whatIf: panel(exampleRun({})) } };
export const Asking: Story = { args: { whatIf: panel(exampleRun({ whatIf })) } };
export const Answered: Story = {
  args: {
    whatIf: panel(exampleRun({
      whatIf, status: "finished",
      whatIfResult: {
        withMove: goalFigures(exampleMoves, exampleFacts, settings), without: goalFigures(exampleMoves.slice(1), exampleFacts, settings),
        bound: 0.2091, gap: 0.0012, joining: { count: 2, first: exampleMoves.slice(1) }, leaving: { count: 1, first: exampleMoves.slice(0, 1) },
      },
    })),
  },
};
export const Impossible: Story = {
  args: { whatIf: panel(exampleRun({ whatIf, status: "infeasible", clash: [{ kind: "quota", needed: 3, base: 14, helpful: 2 }, { kind: "forbidden", personId, toCampusId: null }] })) },
};
