import type { PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { AuditRow } from "./audit-rows";
import { AuditFilterBar } from "./audit-filter-bar";
import { AuditTable } from "./audit-table";

const row = (id: number, changed: Partial<AuditRow>): AuditRow => ({
  id, at: "2026-11-24T02:00:00.000Z", act: "staffing.staff.revealIdentity", personId: "01J00000000000000000000001" as PersonId,
  personName: "沈思颖", onBehalfOfName: null, login: "principal", subjectKind: "person", subjectId: "01J00000000000000000000002", subjectName: "卫翀",
  detail: { reason: "办理职称评审" }, requestId: "req-1", ...changed,
});

const meta = {
  title: "audit/AuditTable",
  component: AuditTable,
  args: {
    rows: [
      row(4, { onBehalfOfName: "韩轩鸣" }),
      row(3, {}),
      row(2, { act: "legal-entity.mergerCase.apply", personId: null, personName: null, login: null, subjectKind: "merger-case", subjectName: null, detail: { absorbed: "新华路小学", absorbing: "宁安路小学", campuses: 2, code: "2113000039" }, requestId: null }),
      row(1, { act: "gateway.sign-in", subjectKind: "account", subjectName: "principal", detail: {} }),
    ],
    error: null,
    onRetry: () => undefined,
    onWho: () => undefined,
    onSubject: () => undefined,
  },
} satisfies Meta<typeof AuditTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector("summary");
    if (summary) await userEvent.click(summary);
  },
};
export const Loading: Story = { args: { rows: undefined } };
export const Empty: Story = { args: { rows: [] } };
export const Narrowed: Story = {
  args: {
    toolbar: (
      <AuditFilterBar
        acts={[{ act: "staffing.staff.revealIdentity", count: 12 }]}
        filters={{ act: "staffing.staff.revealIdentity", who: "01J00000000000000000000001", from: "2026-11-01" }}
        onChange={() => undefined}
      />
    ),
  },
};
