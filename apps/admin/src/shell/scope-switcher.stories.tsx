import { CampusId, DistrictId, EntityId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import type { SessionScope } from "../connection/session";
import { ScopeSwitcher } from "./scope-switcher";

const ulid = (number: number) => `01J${String(number).padStart(23, "0")}`;
const district: SessionScope = { kind: "district", id: DistrictId.parse(ulid(1)), name: "石家庄市新华区" };
const merged: SessionScope = { kind: "entity", id: EntityId.parse(ulid(2)), name: "西苑小学", parentId: district.id };
const campuses: SessionScope[] = ["西苑校区", "新开学校区"].map((name, index) => ({
  kind: "campus",
  id: CampusId.parse(ulid(10 + index)),
  name,
  parentId: merged.id,
}));
const schools: SessionScope[] = ["机场路小学", "市庄路小学", "宁安路小学", "新华路小学"].map((name, index) => ({
  kind: "entity",
  id: EntityId.parse(ulid(20 + index)),
  name,
  parentId: district.id,
}));

const meta = {
  title: "admin/ScopeSwitcher",
  component: ScopeSwitcher,
  args: { scopes: [district, merged, ...campuses, ...schools], scope: merged, onSwitch: () => undefined },
} satisfies Meta<typeof ScopeSwitcher>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BothCampuses: Story = {};
export const OneCampusOnly: Story = { args: { scopes: campuses.slice(0, 1), scope: campuses[0] } };

export const FoundByPinyin: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox"), "jichang");
    for (let tries = 0; document.querySelectorAll(".ant-select-item-option").length !== 1; tries += 1) {
      if (tries > 100) throw new Error("pinyin found nothing, or too much");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
};
