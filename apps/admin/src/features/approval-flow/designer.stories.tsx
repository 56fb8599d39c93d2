import { civilDate, type CampusId, type DistrictId, type EntityId, type PersonId } from "@qitong/domain";
import { findShippedFlow, type FlowCheckFacts } from "@qitong/domain/management/approval";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { Designer, type DraftedFlow } from "./designer";

const districtId = "01JD1STR1CT000000000000000" as DistrictId;
const [campusId, entityId] = ["01JCAMPVS00000000000000001" as CampusId, "01JENT1TY00000000000000001" as EntityId];
const person = { personId: "01JPERS0N00000000000000001" as PersonId, personName: "王芳" };
const facts: FlowCheckFacts = {
  offices: {
    today: civilDate("2026-11-24"), districtId, deputies: [], delegations: [], departments: [], campuses: [{ campusId, entityId }],
    holders: [
      { ...person, role: "principal", placeKind: "entity", placeId: entityId },
      { ...person, role: "district-leader", placeKind: "district", placeId: districtId },
      { ...person, role: "district-officer", placeKind: "district", placeId: districtId },
    ],
  },
  places: [{ campusId, entityId, name: "宁安路小学" }],
};
const shipped = (key: string): DraftedFlow => {
  const found = findShippedFlow(key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const purchase = shipped("purchase");
const circular: DraftedFlow = {
  ...purchase,
  flow: { ...purchase.flow, nodes: purchase.flow.nodes.map((node) => (node.kind === "approve" && node.id === "school" ? { ...node, next: "campus" } : node)) },
};

function Drawn({ draft, disabled }: { readonly draft: DraftedFlow; readonly disabled: boolean }) {
  const [shown, setShown] = useState(draft);
  return <Designer draft={shown} facts={facts} disabled={disabled} onChange={setShown} />;
}

const meta = { title: "approval-flow/Designer", component: Drawn, args: { draft: purchase, disabled: false } } satisfies Meta<typeof Drawn>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Purchase: Story = {};
export const Repair: Story = { args: { draft: shipped("repair") } };
export const WithACycle: Story = { args: { draft: circular } };
export const OnlyToLookAt: Story = { args: { disabled: true } };
