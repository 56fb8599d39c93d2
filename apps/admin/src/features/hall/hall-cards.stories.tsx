import { findShippedFlow } from "@qitong/domain/management/approval";
import { audienceOf, isWhollyOnline, serviceItems } from "@qitong/domain/management/hall";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { HallCards } from "./hall-cards";
import type { HallCard } from "./hall-rows";

const cards: HallCard[] = serviceItems.map((item) => {
  const { name, about } = findShippedFlow(item.key)?.head ?? { name: { zh: item.key, en: "" }, about: { zh: "", en: "" } };
  return { key: item.key, group: item.group, audience: audienceOf(item), name, about, promisedDays: item.promisedDays, isOnline: isWhollyOnline(item), state: "open" };
});

const meta = {
  title: "hall/HallCards",
  component: HallCards,
  args: { items: cards.filter(({ audience }) => audience === "staff"), renderLink: (item, children, className) => <a href={`#${item.key}`} className={className}>{children}</a> },
} satisfies Meta<typeof HallCards>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ForStaff: Story = {};
export const ForParents: Story = { args: { items: cards.filter(({ audience }) => audience === "parent") } };
export const OneClosed: Story = { args: { items: cards.slice(0, 6).map((card, index) => (index === 2 ? { ...card, state: "closed" as const } : card)) } };
export const NothingFound: Story = { args: { items: [] } };
