import type { Meta, StoryObj } from "@storybook/react-vite";
import { Remark } from "./remark";

const meta = { title: "ui/Remark", component: Remark, args: { children: <p>公示至 2026 年 9 月 7 日，期满后生效。</p> } } satisfies Meta<typeof Remark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Warn: Story = { args: { title: "起草后有 2 项情况变化" } };
export const Info: Story = { args: { tone: "info" } };
export const Bad: Story = { args: { tone: "bad", isNews: true, children: <p>账号或密码不正确。</p> } };
