import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CampusCounts } from "./campus-counts";
import type { CampusCountRow, EligibilityRow, EndingExemption } from "./eligibility-row";
import { EligibilityTable } from "./eligibility-table";
import { EndingList } from "./ending-list";

const campusId = "campus-1" as CampusId;
const row = (index: number, changes: Pick<EligibilityRow, "verdict" | "reasons">): EligibilityRow => ({
  personId: `person-${index}` as PersonId, name: ["王翀", "李㛃", "张玥", "欧阳慧", "陈堃"][index] ?? "", staffNumber: `XH10${index}`, campusId, campusName: "宁安路小学新华路校区",
  subject: "chinese", title: "first", backbone: index % 2 === 0, atCampusSince: civilDate("2017-09-01"), rotations: { times: index === 1 ? 1 : 0, lastYear: index === 1 ? 2017 : null },
  ...changes,
});
const served = { kind: "years-served", years: 10, needed: 6 } as const;
const rows: readonly EligibilityRow[] = [
  row(0, { verdict: "must", reasons: [served] }),
  row(1, { verdict: "may", reasons: [served, { kind: "rotated", times: 1, lastYear: 2017 }, { kind: "others-first", others: 4 }] }),
  row(2, { verdict: "exempt", reasons: [{ kind: "exemption", exemption: "nursing", endsOn: civilDate("2027-11-01") }, { kind: "class-head" }, served] }),
  row(3, { verdict: "must", reasons: [{ kind: "head-terms-done", since: civilDate("2016-09-01"), termYears: 5 }, served] }),
  row(4, { verdict: "not-listed", reasons: [{ kind: "too-few-years", years: 2, needed: 6 }] }),
];
const count: CampusCountRow = {
  campusId, campusName: "宁安路小学新华路校区", teachers: 62, byVerdict: { must: 24, may: 5, exempt: 13, "not-listed": 20 }, base: 29, needed: 3, backboneNeeded: 1, eligibleBackbone: 0,
};
const ending: EndingExemption = {
  personId: "person-2" as PersonId, name: "张玥", campusName: "宁安路小学", kind: "ill", startsOn: civilDate("2026-09-01"), endsOn: civilDate("2027-03-01"), hasPaper: false,
};

const meta = {
  title: "eligibility/List",
  component: EligibilityTable,
  args: { rows, isFiltered: false, showsCampus: true, renderName: ({ name }: EligibilityRow) => name },
} satisfies Meta<typeof EligibilityTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithReasons: Story = {};
export const NothingMatches: Story = { args: { rows: [], isFiltered: true } };
export const Loading: Story = { args: { rows: undefined } };
export const ByCampus: Story = { render: () => <CampusCounts list={{ counts: [count], quotaShare: 0.1, backboneShare: 0.2 }} /> };
export const Ending: Story = { render: () => <EndingList rows={[ending]} yearStartsOn={civilDate("2027-09-01")} renderName={({ name }) => name} /> };
export const NothingEnds: Story = { render: () => <EndingList rows={[]} yearStartsOn={civilDate("2027-09-01")} renderName={({ name }) => name} /> };
