import type { Meta, StoryObj } from "@storybook/react-vite";
import { screen } from "storybook/test";
import { SearchSelect } from "./search-select";

const meta = {
  title: "ui/SearchSelect",
  component: SearchSelect<string>,
  args: {
    id: "story-person",
    hint: "输入姓名或教职工号",
    loading: false,
    onSearch: () => undefined,
    onPick: () => undefined,
    options: [
      { value: "a", label: "王芳 · 1024 · 西苑校区" },
      { value: "b", label: "王强 · 2048 · 新开校区" },
    ],
  },
  render: (args) => (
    <>
      <label htmlFor="story-person">教师</label>
      <div style={{ width: 320 }}>
        <SearchSelect {...args} />
      </div>
    </>
  ),
} satisfies Meta<typeof SearchSelect<string>>;
export default meta;
type Story = StoryObj<typeof meta>;

const type: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByRole("combobox"), "王");
};

export const Empty: Story = {};
export const OpenedBeforeTyping: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
  },
};
export const Chosen: Story = { args: { value: "a" } };
export const Found: Story = {
  play: async (context) => {
    await type(context);
    await screen.findAllByText("王芳 · 1024 · 西苑校区");
  },
};
export const NobodyFound: Story = { args: { options: [] }, play: type };
export const Searching: Story = { args: { loading: true } };
