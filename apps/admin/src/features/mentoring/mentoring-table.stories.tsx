import { civilDate, type MentoringId, type PersonId, type RotationId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { MentoringRow } from "./mentoring-row";
import { MentoringTable } from "./mentoring-table";

const pair = (id: string, more: Partial<MentoringRow> = {}): MentoringRow => ({
  id: id as MentoringId, mentorId: "a" as PersonId, mentorName: "王芳", menteeId: "b" as PersonId, menteeName: "李静", subject: "chinese", startsOn: civilDate("2025-09-01"), endsOn: null,
  aims: "一学期听评课不少于16节，站稳课堂", rotationId: "r" as RotationId, carriesOver: false, endReason: null, mentorCampusName: "西苑小学", menteeCampusName: "新开学小学", ...more,
});
const meta = {
  title: "mentoring/MentoringTable",
  component: MentoringTable,
  args: {
    rows: [
      pair("1"), pair("2", { carriesOver: true }), pair("3", { rotationId: null, startsOn: civilDate("2027-03-01") }),
      pair("4", { endsOn: civilDate("2026-07-01"), endReason: "带教期满，考核合格" }),
    ],
    today: civilDate("2026-11-24"), error: null, onRetry: () => undefined,
  },
} satisfies Meta<typeof MentoringTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryState: Story = {};
export const ForOfficer: Story = { args: { onEnd: async () => undefined } };
export const None: Story = { args: { rows: [] } };
