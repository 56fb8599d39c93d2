import { cellKey, suggestTeachers } from "@qitong/domain/curriculum";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect } from "storybook/test";
import { changeCells, withChanges, type ChangedCells } from "./load-draft";
import { exampleLoad, partlyAssigned, wholeLoad } from "./load.story-data";
import { LoadView } from "./load-view";

const meta = { title: "teaching-load/Teaching load" } satisfies Meta;
export default meta;
type Story = StoryObj;

const read = { changed: new Set<string>(), reasons: new Map() };

function Edited() {
  const [changed, setChanged] = useState<ChangedCells>(new Map());
  const cells = withChanges(exampleLoad.cells, changed);
  return <LoadView found={exampleLoad} cells={cells} changed={new Set(changed.keys())} reasons={new Map()} onChange={(cell) => setChanged(changeCells(changed, exampleLoad.cells, [cell]))} />;
}
const proposed = suggestTeachers(partlyAssigned, exampleLoad, () => false, exampleLoad.lastDay);

export const WithHoles: Story = {
  render: () => <LoadView {...read} found={exampleLoad} cells={partlyAssigned} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^2024级1班(，体育|, Physical education): 韩秀/ }));
    await expect(canvas.getAllByText(/韩秀届时不在该校区|韩秀 is not at the campus then/).length).toBe(2);
  },
};
export const NothingMissing: Story = { render: () => <LoadView {...read} found={wholeLoad} cells={partlyAssigned} /> };
export const NobodyYet: Story = { render: () => <LoadView {...read} found={exampleLoad} cells={[]} /> };
export const Proposed: Story = {
  render: () => (
    <LoadView
      found={exampleLoad}
      cells={[...partlyAssigned, ...proposed]}
      changed={new Set(proposed.map(({ classId, code }) => cellKey(classId, code)))}
      reasons={new Map(proposed.map(({ classId, code, reasons }) => [cellKey(classId, code), reasons]))}
    />
  ),
};
export const Edits: Story = {
  render: () => <Edited />,
  play: async ({ canvas, userEvent }) => {
    const name = (course: RegExp, who: string) => new RegExp(`^2024级1班${course.source}: ${who}`);
    const chinese = /(，语文|, Chinese)/;
    await userEvent.click(canvas.getByRole("button", { name: name(chinese, "王芳") }));
    await userEvent.click(await canvas.findByRole("button", { name: /移除王芳|Remove 王芳/ }));
    await expect(canvas.getByRole("button", { name: name(chinese, "(未安排|nobody)") })).toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: name(chinese, "(未安排|nobody)") }));
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("button", { name: name(/(，书法|, Calligraphy)/, "王芳") })).toHaveFocus();
  },
};
