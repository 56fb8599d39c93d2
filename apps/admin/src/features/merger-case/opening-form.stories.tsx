import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { districtId, exampleChoices } from "./merger.story-data";
import { OpeningForm } from "./opening-form";

const meta = {
  title: "merger-case/OpeningForm",
  component: OpeningForm,
  args: {
    districtId,
    choices: exampleChoices,
    refused: [],
    busy: false,
    onOpen: () => undefined,
    onCancel: () => undefined,
  },
} satisfies Meta<typeof OpeningForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Blank: Story = {};

export const RefusedByTheServer: Story = {
  args: { refused: [{ kind: "same-school", field: "absorbedEntityId" }] },
};

type Play = Parameters<NonNullable<Story["play"]>>[0];

async function choose({ canvas, userEvent }: Play, field: number, school: RegExp) {
  const box = canvas.getAllByRole("combobox")[field];
  if (!box) throw new Error("no such field");
  await userEvent.click(box);
  const option = [...document.querySelectorAll(".ant-select-item-option")].find(
    (one) => school.test(one.textContent ?? "") && one.closest(".ant-select-dropdown-hidden") === null,
  );
  if (!option) throw new Error("no such school");
  await userEvent.click(option);
}

/** A school in another open case, and a code that is not its own: both are told while one types. */
export const AllThatIsWrong: Story = {
  play: async (play) => {
    await choose(play, 0, /机场路小学/);
    await choose(play, 1, /新开学小学/);
    const [first, second] = play.canvas.getAllByPlaceholderText(/18/);
    if (!first || !second) throw new Error("no fields for the codes");
    await play.userEvent.type(first, "12130105400000005O");
    await play.userEvent.type(second, "12130105400000002X");
    await expect(play.canvas.getByRole("alert").querySelectorAll("li").length).toBeGreaterThan(2);
  },
};
