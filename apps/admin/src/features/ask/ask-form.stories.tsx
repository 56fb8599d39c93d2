import { requestCatalogue, requestCategories } from "@qitong/domain/management";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { AskForm } from "./ask-form";
import { emptyDraft } from "./draft";

const meta = {
  title: "ask/AskForm",
  component: AskForm,
  args: {
    draft: emptyDraft,
    promises: requestCategories.map((category) => ({ category, workingDays: requestCatalogue[category].workingDays })),
    refusals: [],
    areAllKept: true,
    onChange: () => undefined,
    onSend: () => undefined,
  },
} satisfies Meta<typeof AskForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Named: Story = {
  args: { draft: { ...emptyDraft, category: "canteen", text: "午餐送到时已经凉了", isAnonymous: false, name: "王女士", phone: "13800001234", disclosure: "district" } },
};
export const PhotoRefused: Story = { args: { draft: Named.args?.draft ?? emptyDraft, refusals: [{ kind: "photo-not-a-picture", field: "photos.0" }] } };
export const PhoneIsFull: Story = { args: { areAllKept: false } };

export const NothingFilledIn: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^(提交|Send)$/ }));
    await canvas.findByText(/请选择问题类别|Please choose what it is about/);
  },
};
