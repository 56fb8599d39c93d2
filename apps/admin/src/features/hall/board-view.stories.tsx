import { civilDate, type CampusId } from "@qitong/domain";
import { hallBoard, shippedName, type HallRow } from "@qitong/domain/management/hall";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { BoardView } from "./board-view";
import type { HallBoardAnswer } from "./hall-rows";

const today = civilDate("2026-11-24");
const campusId = "01JCAMPVS00000000000000001" as CampusId;
const row = (itemKey: string, more: Partial<HallRow>): HallRow => ({
  itemKey, campusId, status: "approved", dueOn: civilDate("2026-11-20"), endedOn: civilDate("2026-11-19"), rounds: 1, count: 4, ...more,
});
const rows = [row("study-certificate", {}), row("transfer-in", { status: "running", endedOn: null, count: 1 }), row("pick-up", { status: "returned", endedOn: null, rounds: 2, count: 2 })];
const answerOf = (of: readonly HallRow[]): HallBoardAnswer => ({
  board: hallBoard(of, [campusId], today), campuses: [{ id: campusId, name: "宁安路小学" }], today, online: { of: 40, online: 39 },
  staff: of.length === 0 ? [] : [{ itemKey: "leave", received: 12, decided: 9 }],
  names: Object.fromEntries(["study-certificate", "transfer-in", "pick-up", "leave"].map((key) => [key, shippedName(key)])),
});

const meta = { title: "hall/BoardView", component: BoardView, args: { answer: answerOf(rows) } } satisfies Meta<typeof BoardView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
export const NothingYet: Story = { args: { answer: answerOf([]) } };
