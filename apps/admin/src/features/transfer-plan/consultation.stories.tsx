import type { Meta, StoryObj } from "@storybook/react-vite";
import { ConsultationView } from "./consultation-view";
import { exampleConsultation } from "./plan.example";

const meta = {
  title: "transfer-plan/Consultation",
  component: ConsultationView,
  args: { plans: [exampleConsultation("consulting")], busy: false, onAnswer: () => Promise.resolve() },
} satisfies Meta<typeof ConsultationView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Over: Story = { args: { plans: [exampleConsultation("in-notice")] } };
export const Nothing: Story = { args: { plans: [] } };

export const GivingAReason: Story = {
  play: async ({ canvas, userEvent }) => {
    const [no] = await canvas.findAllByRole("button", { name: /^(不同意|No)：/ });
    if (no) await userEvent.click(no);
  },
};
