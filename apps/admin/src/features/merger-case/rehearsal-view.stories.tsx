import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { exampleRehearsal, settledRehearsal } from "./rehearsal.story-data";
import { RehearsalView } from "./rehearsal-view";

const meta = {
  title: "merger-case/RehearsalView",
  component: RehearsalView,
  args: {
    rehearsal: exampleRehearsal,
    mayManage: true,
    back: <a href="#case">返回合并事项</a>,
    busy: undefined,
    refused: [],
    onAnswer: fn(() => Promise.resolve()),
    renderPlan: ({ title }) => <a href="#plan">{title}</a>,
  },
} satisfies Meta<typeof RehearsalView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const Settled: Story = { args: { rehearsal: settledRehearsal } };
export const NothingStandsInTheWay: Story = { args: { rehearsal: { ...exampleRehearsal, conflicts: [], sameNames: 0, openPlans: [] } } };
export const ForAReader: Story = { args: { mayManage: false } };
export const RefusedByTheServer: Story = {
  args: { refused: [{ kind: "staff-number-taken", field: "staff-number:1", key: "staff-number:1", staffNumber: "xh004-7-B" }] },
};

/** A name that another class has is told while it is typed, and cannot be given. */
export const NameTaken: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const field = canvas.getByDisplayValue("2021级3班");
    await userEvent.clear(field);
    await userEvent.type(field, "2021级 01 班");
    await expect(canvas.getAllByRole("alert").flatMap((alert) => [...alert.querySelectorAll("li")])).toHaveLength(1);
    const button = canvas.getByRole("button", { name: /^(确定|Accept)：.*2021级1班/ });
    await expect(button).toBeDisabled();
    await userEvent.clear(field);
    await userEvent.type(field, "2021级8班");
    await userEvent.click(button);
    await expect(args.onAnswer).toHaveBeenCalledWith([{ key: "class:1", answer: { kind: "rename-class", name: "2021级8班" } }]);
  },
};
