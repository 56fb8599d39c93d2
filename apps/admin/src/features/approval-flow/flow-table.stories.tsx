import { shippedFlows } from "@qitong/domain/management/approval";
import type { ApprovalFlowId, FlowVersionId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { FlowRow } from "./flow-rows";
import { FlowTable } from "./flow-table";

const version = (number: number, state: "draft" | "live" | "retired"): FlowRow["versions"][number] => ({
  flowId: "01JF10W0000000000000000001" as ApprovalFlowId, key: "leave", subjectKind: "form", versionId: `01JF10WVERS00000000000000${number}` as FlowVersionId, number, state,
  head: { name: { zh: "请假", en: "Leave" }, about: { zh: "", en: "" } }, madeAt: "2026-09-01T01:00:00.000Z", madeByName: "孙主任",
  liveAt: state === "draft" ? null : "2026-09-02T01:00:00.000Z", retiredAt: state === "retired" ? "2026-10-08T01:00:00.000Z" : null,
});
const rows: FlowRow[] = shippedFlows.map(({ key, subjectKind, head }, index) => ({
  key, subjectKind, head, versions: index === 0 ? [version(3, "draft"), version(2, "live"), version(1, "retired")] : [],
}));

const meta = {
  title: "approval-flow/FlowTable",
  component: FlowTable,
  args: { rows, error: null, onRetry: () => undefined, onDraft: () => undefined, renderVersion: (versionId, children) => <a href={`#${versionId}`}>{children}</a> },
} satisfies Meta<typeof FlowTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Flows: Story = {};
export const Loading: Story = { args: { rows: undefined } };
