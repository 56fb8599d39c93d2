import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import { defaultTransferSettings } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, screen, within } from "storybook/test";
import { exampleFacts, exampleMoves } from "./plan.example";
import { PlanEditor, type PlanEditorProps } from "./plan-editor";
import { planNames } from "../plan/plan-names";
import type { PlanMove } from "../plan/plan-types";

/** Keeps the moves, as the server would. */
function Edited(props: Omit<PlanEditorProps, "edited" | "filters" | "onFilter" | "explained" | "onExplain"> & { readonly moves: readonly PlanMove[] }) {
  const [moves, setMoves] = useState(props.moves);
  const [explained, setExplained] = useState<PersonId>();
  const [filters, setFilters] = useState<PlanEditorProps["filters"]>({});
  const setMove = ({ personId, campusId }: { personId: PersonId; campusId: CampusId }, toCampusId: CampusId | null) => {
    const others = moves.filter((move) => move.personId !== personId);
    const edited = { personId, fromCampusId: campusId, changedByName: null, changedAt: "2026-11-24T02:00:00.000Z" };
    setMoves(toCampusId === null ? others : [...others, { ...edited, toCampusId }]);
  };
  const toCampusOf = new Map(moves.map((move) => [move.personId, move.toCampusId]));
  return <PlanEditor {...props} edited={{ moves, toCampusOf, setMove }} filters={filters} onFilter={setFilters} explained={explained} onExplain={setExplained} />;
}

const meta = {
  title: "transfer-plan/PlanEditor",
  component: Edited,
  args: { facts: exampleFacts, settings: defaultTransferSettings, names: planNames(exampleFacts), mayEdit: true, moves: exampleMoves, effectiveOn: civilDate("2027-09-01") },
} satisfies Meta<typeof Edited>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithRefusals: Story = {};
export const NothingYet: Story = { args: { moves: [] } };
export const ReadOnly: Story = { args: { mayEdit: false } };

/** A teacher is moved without a mouse: the button, a campus, done; the figures follow. */
export const ByKeyboard: Story = {
  args: { moves: [] },
  play: async ({ canvas, userEvent }) => {
    const [button] = await canvas.findAllByRole("button", { name: /^(将王翀调到…|Move to…: 王翀)$/ });
    if (!button) throw new Error("no button to choose a campus");
    button.focus();
    await userEvent.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    const campus = await within(dialog).findByRole("button", { name: /^新华路小学/ });
    campus.focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByText(/^(交流 1 人（要求|1 rotate \()/)).toBeInTheDocument();
  },
};

/** Why a teacher moves is a press away, also for who only reads. */
export const Why: Story = {
  args: { mayEdit: false },
  play: async ({ canvas, userEvent }) => {
    const [button] = await canvas.findAllByRole("button", { name: /^(为什么.*交流到|Why .* moves to)/ });
    if (!button) throw new Error("no move is explained");
    await userEvent.click(button);
    const dialog = await screen.findByRole("dialog");
    await expect(await within(dialog).findByText(/^(在校连续任教|\d+ unbroken years)/)).toBeInTheDocument();
  },
};
