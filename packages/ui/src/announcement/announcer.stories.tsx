import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { useState } from "react";
import { expect, screen } from "storybook/test";
import { useAnnouncing, type ToastTone } from "./announcer";

function Telling({ tone }: { readonly tone: ToastTone }) {
  const { toast } = useAnnouncing();
  return <Button onClick={() => toast(tone, tone === "error" ? "没有保存成功，请重试" : "已保存")}>保存</Button>;
}

function Removing() {
  const { offerUndo } = useAnnouncing();
  const [isThere, setThere] = useState(true);
  const remove = () => {
    setThere(false);
    offerUndo("已删除“语文教师”", () => setThere(true));
  };
  return isThere ? <Button onClick={remove}>删除“语文教师”</Button> : <p>没有保存的筛选</p>;
}

const meta = { title: "ui/Toast", component: Telling, args: { tone: "success" } } satisfies Meta<typeof Telling>;
export default meta;
type Story = StoryObj<typeof meta>;

const act: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button"));
};

export const Success: Story = { play: act };
export const Failure: Story = { args: { tone: "error" }, play: act };

export const WithUndo: Story = {
  render: () => <Removing />,
  play: async (context) => {
    await act(context);
    await screen.findByRole("button", { name: /撤销|Undo/ });
  },
};

export const Undone: Story = {
  render: () => <Removing />,
  play: async (context) => {
    await act(context);
    await context.userEvent.click(await screen.findByRole("button", { name: /撤销|Undo/ }));
    await expect(await context.canvas.findByRole("button", { name: "删除“语文教师”" })).toBeVisible();
  },
};
