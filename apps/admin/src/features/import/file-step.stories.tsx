import type { Meta, StoryObj } from "@storybook/react-vite";
import { FileStep } from "./file-step";

const nothing = () => undefined;

const meta = {
  title: "import/FileStep",
  component: FileStep,
  args: { kind: "teachers", isReading: false, refused: [], onKind: nothing, onFile: nothing, onCancel: nothing },
} satisfies Meta<typeof FileStep>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Start: Story = {};
export const Reading: Story = { args: { isReading: true } };
export const Refused: Story = { args: { refused: [{ kind: "file-old-format" }] } };
