import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { dayChoices } from "./board-dates";
import { exampleBoard } from "./board.example";
import { BalanceView } from "./balance-view";

const today = civilDate("2026-11-24");
const dayBefore = civilDate("2026-08-31");
const board = exampleBoard(today, true);

const meta = {
  title: "features/balance",
  component: BalanceView,
  args: {
    scopeKind: "district",
    board,
    before: exampleBoard(dayBefore, false),
    asOf: today,
    today,
    compareTo: dayBefore,
    days: dayChoices(board, today, []),
    choice: { stage: "primary", indicator: "backbone", by: "campus" },
    onAsOf: () => undefined,
    onCompareTo: () => undefined,
    onChoice: () => undefined,
    loadExport: () => Promise.reject(new Error("a story has no service")),
    onPrint: () => undefined,
  },
} satisfies Meta<typeof BalanceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const District: Story = {
  play: async ({ canvas }) => {
    // one sentence for each indicator that fell by counting alone
    const sentences = await canvas.findAllByText(/仅因合并计为一校就降低 0|counting several campuses as one takes off/);
    if (sentences.length < 2) throw new Error(`the trap is said ${sentences.length} times`);
  },
};

export const BeforeTheMerger: Story = {
  args: { board: exampleBoard(dayBefore, false), before: undefined, asOf: dayBefore, compareTo: undefined },
};

export const PerEntity: Story = { args: { choice: { stage: "primary", indicator: "degree", by: "entity" } } };

export const OfAPrincipal: Story = {
  args: { scopeKind: "entity", board: exampleBoard(today, true, ["宁安路小学", "宁安路小学新华路校区"]) },
};

export const WithMissingData: Story = { args: { choice: { stage: "primary", indicator: "equipment", by: "campus" } } };

export const Empty: Story = { args: { board: { ...board, stages: [], figureSources: [] }, before: undefined, compareTo: undefined } };
