import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { OwnPreferenceView } from "./own-preference-view";
import type { OwnPreference, OwnStatement, StatementRow } from "./preference-row";
import { StatementTable } from "./statement-table";
import { WindowCard } from "./window-card";

const today = civilDate("2026-11-24");
const window = { schoolYear: 2027, opensOn: civilDate("2026-11-02"), endsOn: civilDate("2026-12-22") };
const campuses = ["西苑小学", "新开学小学", "合作路小学"].map((name, index) => ({
  campusId: `01J0000000000000000000000${index}` as CampusId, name, stage: "primary" as const, minutes: index === 2 ? null : 8 + index * 9,
}));
const named = campuses.map(({ campusId, name }) => ({ campusId, name }));
const statement: OwnStatement = {
  id: "1", willing: true, reason: null, reasonNote: "", commuteNote: "骑行单程不超过 20 分钟", statedAt: "2026-11-20T02:00:00.000Z",
  wishes: named.slice(0, 2), refuses: named.slice(2),
};
const unwilling: OwnStatement = { ...statement, id: "0", willing: false, reason: "other", reasonNote: "正在攻读在职学位", wishes: [], refuses: [] };
const own: OwnPreference = { window, campuses, own: { campusId: "01J00000000000000000000009" as CampusId, stage: "primary" }, statements: [] };
const row = (index: number, one: OwnStatement): StatementRow => ({
  ...one, personId: `person-${index}` as PersonId, name: ["王翀", "李㛃"][index] ?? "", campusName: "宁安路小学", subject: "chinese",
});

const meta = {
  title: "preference/Own",
  component: OwnPreferenceView,
  args: { own, today, refused: [], busy: false, onState: () => Promise.resolve() },
} satisfies Meta<typeof OwnPreferenceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotStatedYet: Story = {};
export const Stated: Story = { args: { own: { ...own, statements: [statement, unwilling] } } };
export const Unwilling: Story = { args: { own: { ...own, statements: [unwilling] } } };
export const Closed: Story = { args: { own: { ...own, statements: [statement] }, today: civilDate("2027-01-01") } };
export const NoWindow: Story = { args: { own: { window: null, own: null, campuses: [], statements: [] } } };
/** A no needs a reason: said before it is sent. */
export const WithoutReason: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^(提交意向|State it)$/ }));
    await userEvent.click(await canvas.findByRole("radio", { name: /^(暂不愿意交流|Not for the present)$/ }));
    await userEvent.click(canvas.getByRole("button", { name: /^(提交意向|State it)$/ }));
    await canvas.findByText(/请选择原因|Choose a reason/);
  },
};
export const List: Story = { render: () => <StatementTable rows={[row(0, statement), row(1, unwilling)]} isFiltered={false} renderName={({ name }) => name} /> };
export const EmptyList: Story = { render: () => <StatementTable rows={[]} isFiltered={false} renderName={({ name }) => name} /> };
export const Window: Story = { render: () => <WindowCard window={window} schoolYear={2027} today={today} refused={[]} busy={false} onSet={() => Promise.resolve()} /> };
export const WindowToRead: Story = { render: () => <WindowCard window={null} schoolYear={2027} today={today} refused={[]} busy={false} /> };
