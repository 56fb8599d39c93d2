import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DifferenceView } from "./difference-view";
import { exampleDraft, examplePolicy } from "./policy.story-data";

const before = examplePolicy().texts[2] ?? null;

const meta = { title: "policy/DifferenceView", component: DifferenceView, args: { before, after: exampleDraft.text } } satisfies Meta<typeof DifferenceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ChangedAndNew: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll("ins").length).toBeGreaterThan(0);
    await expect(canvasElement.querySelectorAll("del").length).toBeGreaterThan(0);
  },
};
export const FirstVersion: Story = { args: { before: null } };
export const Same: Story = { args: { before: exampleDraft.text } };
/** A tag in an article is the letters that it is. */
export const Script: Story = {
  args: { after: { title: "门卫管理制度", articles: [{ key: 9, title: "注意", text: "<script>alert(1)</script>" }] } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("script")).toBeNull();
    await expect(canvasElement.textContent).toContain("<script>alert(1)</script>");
  },
};
