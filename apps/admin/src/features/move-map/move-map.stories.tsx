import { defaultTransferSettings } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, within } from "storybook/test";
import { exampleDistrict, type ExampleSize } from "./move-map.example";
import { MoveMapView, type MoveMapViewProps } from "./move-map-view";

/** Keeps the filters, as the address would. */
function Mapped({ size, ...props }: Pick<MoveMapViewProps, "startKind" | "title" | "dataNote"> & { readonly size: ExampleSize }) {
  const [filters, setFilters] = useState<MoveMapViewProps["filters"]>({});
  const { facts, moves } = exampleDistrict(size);
  return <MoveMapView {...props} facts={facts} moves={moves} settings={defaultTransferSettings} filters={filters} onFilter={setFilters} />;
}

const meta = {
  title: "move-map/MoveMapView",
  component: Mapped,
  args: { title: "2027学年教师交流轮岗方案 方案一", dataNote: "演示数据", size: { campuses: 8, moves: 14 } },
} satisfies Meta<typeof Mapped>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Without a mouse: the arrows go from campus to campus, and the panel names who goes. */
export const AMap: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [first, second] = [...canvasElement.querySelectorAll<SVGElement>("[data-stop]")];
    if (!first || !second) throw new Error("no campus to walk to");
    first.focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(second).toHaveFocus();
    const name = /^[^，, ]+/.exec(second.getAttribute("aria-label") ?? "")?.[0] ?? "";
    const panel = canvas.getByRole("region", { name: /^(谁去谁来|Who goes, who comes)$/ });
    await expect(within(panel).getByRole("heading", { name })).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
    await expect(await within(panel).findByRole("button", { name: /^(看全部校区|All campuses)$/ })).toBeInTheDocument();
  },
};
export const AFlowPicture: Story = { args: { startKind: "flow" } };
export const OneMove: Story = { args: { size: { campuses: 2, moves: 1 } } };
export const NoMove: Story = { args: { size: { campuses: 4, moves: 0 } } };
export const SomeWithoutAPlace: Story = { args: { size: { campuses: 8, moves: 14, withoutPlace: 3 } } };
export const NoPlaces: Story = { args: { size: { campuses: 6, moves: 9, withoutPlace: 6 } } };
export const Many: Story = { args: { size: { campuses: 60, moves: 600 } } };
export const ManyAsAFlow: Story = { args: { size: { campuses: 60, moves: 600 }, startKind: "flow" } };
