import type { Meta, StoryObj } from "@storybook/react-vite";
import { boardOf, districts } from "./province.example";
import { ProvinceView } from "./province-view";

const board = boardOf(districts);
const meta = {
  title: "province/ProvinceView",
  component: ProvinceView,
  args: { board, filters: {}, onFilter: () => undefined, openId: undefined, onOpen: () => undefined },
} satisfies Meta<typeof ProvinceView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InOrderOfNeed: Story = {};
export const OneDistrict: Story = { args: { openId: board.districts[0]?.districtId } };
export const Filtered: Story = { args: { filters: { attention: "moves-short" } } };
export const NothingMatches: Story = { args: { filters: { q: "没有这个区" } } };
export const NoDistrictYet: Story = { args: { board: boardOf([]) } };
