import type { CampusId, PersonId, SwapId } from "@qitong/domain";
import type { SwapStatus } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { OwnSwapList } from "./own-swap-list";
import { SwapFinder } from "./swap-finder";
import { SwapPanel } from "../transfer-plan/swap-panel";
import type { Candidate, ListedSwap } from "./swap-row";
import { SwapTable } from "./swap-table";

const [me, other] = ["person-1", "person-2"] as PersonId[] as [PersonId, PersonId];
const swap = (status: SwapStatus, mine: boolean): ListedSwap => ({
  id: `${status}-${mine}` as SwapId, schoolYear: 2027, status, proposerId: mine ? me : other, partnerId: mine ? other : me, proposerName: mine ? "王翀" : "李㛃",
  partnerName: mine ? "李㛃" : "王翀", proposerCampusId: "campus-1" as CampusId, partnerCampusId: "campus-2" as CampusId, proposerCampusName: "宁安路小学",
  partnerCampusName: "西苑小学", subject: "chinese", note: "两人住处离对方学校都更近", reason: status === "declined" ? "家里有事" : null,
  proposedAt: "2026-11-20T02:00:00.000Z", changedAt: "2026-11-21T02:00:00.000Z", planId: null, planTitle: status === "taken" ? "2027学年交流轮岗方案" : null,
});
const candidate = (index: number, refusals: Candidate["refusals"]): Candidate => ({
  personId: `candidate-${index}` as PersonId, name: ["李㛃", "张玥", "陈堃"][index] ?? "", campusName: "西苑小学", subject: "chinese", refusals,
});
const nothing = () => Promise.resolve();

const meta = {
  title: "swap/Own",
  component: OwnSwapList,
  args: { swaps: [swap("proposed", false), swap("accepted", true), swap("declined", true)], me, onAct: nothing },
} satisfies Meta<typeof OwnSwapList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};
export const None: Story = { args: { swaps: [] } };
export const Found: Story = {
  render: () => (
    <SwapFinder
      ownCampusName="宁安路小学"
      found={[candidate(0, []), candidate(1, [{ kind: "swap-other-subject" }]), candidate(2, [{ kind: "swap-partner-unavailable" }])]}
      searching={false}
      onSearch={() => undefined}
      onPropose={nothing}
    />
  ),
};
export const NobodyFound: Story = { render: () => <SwapFinder ownCampusName="宁安路小学" found={[]} searching={false} onSearch={() => undefined} onPropose={nothing} /> };
export const OfTheDistrict: Story = { render: () => <SwapTable swaps={[swap("accepted", true), swap("taken", false), swap("lapsed", true)]} /> };
export const NoSwaps: Story = { render: () => <SwapTable swaps={[]} /> };
export const BesideAPlan: Story = { render: () => <SwapPanel swaps={[swap("accepted", true)]} busy={false} onTake={() => undefined} /> };
export const NothingToTake: Story = { render: () => <SwapPanel swaps={[]} busy={false} onTake={() => undefined} /> };
