import type { Meta, StoryObj } from "@storybook/react-vite";
import { Input } from "antd";
import { defineRefusalTexts } from "../language/refusal-texts";
import { RefusalList } from "./refusal-list";

type Refusal =
  | { readonly kind: "too-early"; readonly field: "effectiveOn"; readonly earliest: string }
  | { readonly kind: "decree-missing"; readonly field: "decree" }
  | { readonly kind: "quota-short"; readonly moved: number; readonly needed: number };

const texts = defineRefusalTexts<Refusal>({
  zh: {
    "too-early": ({ earliest }) => `生效日期不能早于 ${earliest}（公告期满）`,
    "decree-missing": () => "缺少批复文号",
    "quota-short": ({ moved, needed }) => `交流人数 ${moved} 人，少于应交流的 ${needed} 人`,
  },
  en: {
    "too-early": ({ earliest }) => `The effective date cannot be before ${earliest}, when the announcement period ends`,
    "decree-missing": () => "The decree number is missing",
    "quota-short": ({ moved, needed }) => `${moved} teachers move; at least ${needed} must`,
  },
});

const all: Refusal[] = [
  { kind: "too-early", field: "effectiveOn", earliest: "2027-02-22" },
  { kind: "decree-missing", field: "decree" },
  { kind: "quota-short", moved: 11, needed: 14 },
];

const meta = {
  title: "ui/RefusalList",
  component: RefusalList<Refusal>,
  args: { texts, refusals: all },
} satisfies Meta<typeof RefusalList<Refusal>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const None: Story = { args: { refusals: [] } };

export const One: Story = { args: { refusals: all.slice(0, 1) } };

/** A refusal that names a field leads to it. */
export const LeadsToField: Story = {
  render: (args) => (
    <>
      <RefusalList {...args} />
      <label htmlFor="decree">批复文号</label>
      <Input id="decree" />
    </>
  ),
  play: ({ canvas, userEvent }) => leadsTo(canvas, userEvent),
};

async function leadsTo(
  canvas: { getAllByRole(role: string): HTMLElement[] },
  user: { click(element: Element): Promise<void> },
): Promise<void> {
  const [, decree] = canvas.getAllByRole("button");
  if (!decree) throw new Error("no link to the field");
  await user.click(decree);
  if (document.activeElement?.id !== "decree") throw new Error("the field did not take the focus");
}
