import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { PolicyView } from "./policy-view";
import { exampleDraft, examplePolicy } from "./policy.story-data";

const meta = {
  title: "policy/PolicyView",
  component: PolicyView,
  args: { detail: examplePolicy(), onExcept: () => undefined, renderExceptionAct: () => null },
} satisfies Meta<typeof PolicyView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAnException: Story = {};
export const ForAReader: Story = { args: { detail: examplePolicy({ mayManage: false }) } };

const [own, former] = examplePolicy().campuses;
/** One campus waits: its version is told by what it differs in. */
export const TwoVersions: Story = {
  args: {
    detail: examplePolicy({
      texts: { ...examplePolicy().texts, 3: exampleDraft.text },
      campuses: own && former ? [{ ...own, inForce: { version: 3, startsOn: civilDate("2026-11-01"), endsOn: null } }, former] : [],
    }),
  },
};
export const OnlyADraft: Story = {
  args: { detail: examplePolicy({ lastVersion: 0, texts: {}, versions: [], campuses: (own ? [own] : []).map((campus) => ({ ...campus, inForce: null })) }) },
};
