import type { HandoverItemId } from "@qitong/domain";
import { totalOf, type HandoverStatus } from "@qitong/domain/legal-entity";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { LedgerAnswer, LedgerItem } from "./handover-rows";
import { HandoverState } from "./handover-panel";
import { HandoverTable } from "./handover-table";
import { HandoverTotalsTable } from "./handover-totals";
import { ItemDetail } from "./item-drawer";

const meta = { title: "handover/Parts" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => undefined;
const id = (last: number) => `01J0000000000000000000000${last}` as HandoverItemId;
const item = (last: number, status: HandoverStatus, changed: Partial<LedgerItem> = {}): LedgerItem => ({
  id: id(last), kind: "equipment", number: `S-00${last}`, name: "交互式一体机", location: "各班教室", unit: "台", note: null, explanation: null, status, version: 1,
  listed: { quantity: 24, fen: 44_640_000 }, counted: status === "listed" ? null : { quantity: 24, fen: 44_640_000 },
  lastByName: "韩轩鸣", lastAt: "2026-11-20T02:00:00.000Z", countedBy: ["someone"], countedByName: "韩轩鸣", ...changed,
});
const items = [
  item(1, "listed"),
  item(2, "counted", { kind: "archive", name: "学籍档案", unit: "卷" }),
  item(3, "differing", { counted: { quantity: 22, fen: 40_920_000 } }),
  item(4, "settled", { counted: { quantity: 23, fen: 42_780_000 }, explanation: "一台已报废，附处置单" }),
];
const of = (kind: LedgerItem["kind"]) => totalOf(items.filter((one) => one.kind === kind));
const totals = { all: totalOf(items), byKind: { room: of("room"), equipment: of("equipment"), archive: of("archive"), fund: of("fund") } };
const nobody: LedgerAnswer["sides"] = { releasing: false, receiving: false, official: false };
const acts = { onCount: nothing, onAssent: nothing, onState: nothing };
const detail = (one: LedgerItem, sides: Partial<LedgerAnswer["sides"]>, by = "me") => (
  <ItemDetail
    item={one}
    sides={{ ...nobody, ...sides }}
    isClosed={false}
    isWithdrawn={false}
    by={by}
    busy={false}
    acts={acts}
    entries={[
      {
        id: 1, itemId: one.id, act: "count", status: "counted", quantity: 24, fen: 44_640_000, text: null, at: "2026-11-20T02:00:00.000Z",
        personId: "01J00000000000000000000009" as never, personName: "韩轩鸣", onBehalfOf: "01J00000000000000000000008" as never, onBehalfOfName: "沈思颖",
      },
    ]}
  />
);

export const Ledger: Story = { render: () => <HandoverTable items={items} isFiltered={false} onOpen={nothing} /> };
export const EmptyLedger: Story = { render: () => <HandoverTable items={[]} isFiltered={false} onOpen={nothing} /> };
export const NoMatch: Story = { render: () => <HandoverTable items={[]} isFiltered onOpen={nothing} /> };
export const Totals: Story = { render: () => <HandoverTotalsTable totals={totals} /> };
export const ToCount: Story = { render: () => detail(item(1, "listed"), { releasing: true }) };
export const ToConfirm: Story = { render: () => detail(item(2, "counted"), { receiving: true }) };
export const CountedByOneself: Story = { render: () => detail(item(2, "counted"), { receiving: true }, "someone") };
export const ToExplain: Story = { render: () => detail(item(3, "differing", { counted: { quantity: 22, fen: 40_920_000 } }), { releasing: true }) };
export const ToSignOff: Story = { render: () => detail(item(4, "agreed", { explanation: "一台已报废，附处置单" }), { official: true }) };
export const PanelOfCase: Story = { render: () => <HandoverState summary={{ ...totals, closedAt: null }} /> };
export const PanelEmpty: Story = { render: () => <HandoverState summary={{ all: totalOf([]), byKind: totals.byKind, closedAt: null }} /> };
