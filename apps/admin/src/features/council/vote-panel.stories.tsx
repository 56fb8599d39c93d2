import { civilDate, type TopicId, type VoteId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { TopicVote } from "./council-rows";
import { VotePanel } from "./vote-panel";

const vote: TopicVote = {
  id: "01J00000000000000000000001" as VoteId, topicId: "01J00000000000000000000002" as TopicId, question: "两校区统一为 8:20 到校", ballot: "secret", majority: "simple",
  quorumPercent: 60, electors: 6, openedOn: civilDate("2026-11-20"), lastDay: civilDate("2026-11-27"), result: null, cast: 2, isElector: true, hasVoted: false, ballots: null,
};

const meta = { title: "council/VotePanel", component: VotePanel, args: { vote, onVote: () => Promise.resolve() } } satisfies Meta<typeof VotePanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToVote: Story = {};
export const Voted: Story = { args: { vote: { ...vote, hasVoted: true, cast: 3 } } };
export const NotCalled: Story = { args: { vote: { ...vote, isElector: false } } };
export const Adopted: Story = {
  args: { vote: { ...vote, result: { counts: { for: 3, against: 1, abstain: 1 }, cast: 5, electors: 6, quorum: 4, outcome: "adopted" } } },
};
export const NoQuorum: Story = {
  args: {
    vote: {
      ...vote, ballot: "open", ballots: [{ personName: "王敏", choice: "for" }],
      result: { counts: { for: 1, against: 0, abstain: 0 }, cast: 1, electors: 6, quorum: 4, outcome: "no-quorum" },
    },
  },
};
