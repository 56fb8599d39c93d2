import { civilDate, type CivilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { AsOfPicker } from "./as-of-picker";

const today = civilDate("2026-11-24");

function Held({ start, mayLookAhead = false }: { readonly start: CivilDate | undefined; readonly mayLookAhead?: boolean }) {
  const [asOf, setAsOf] = useState(start);
  return <AsOfPicker asOf={asOf} today={today} onChange={setAsOf} mayLookAhead={mayLookAhead} />;
}

const meta = { title: "shell/AsOfPicker", component: Held, args: { start: undefined } } satisfies Meta<typeof Held>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Today: Story = {};
export const Ahead: Story = { args: { start: civilDate("2027-01-17"), mayLookAhead: true } };
/** Another day is said, and left again. */
export const APastDay: Story = {
  args: { start: civilDate("2026-08-31") },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: /回到今天|Back to today/ }));
    await waitFor(() => expect(canvas.queryByText(/正在查看|As it was on/)).toBeNull());
  },
};
