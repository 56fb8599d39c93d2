import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckStep } from "./check-step";
import { exampleRows } from "./import.story-data";

const nothing = () => undefined;

const meta = {
  title: "import/CheckStep",
  component: CheckStep,
  args: {
    kind: "teachers",
    counts: { new: 12, changed: 40, unchanged: 358, conflict: 1, error: 1 },
    rows: exampleRows,
    total: 412,
    outcome: undefined,
    error: null,
    isJudging: false,
    isWriting: false,
    isDownloading: false,
    refused: [],
    onOutcome: nothing, onMore: nothing, onRetry: nothing, onDownload: nothing, onBack: nothing, onCommit: nothing,
  },
} satisfies Meta<typeof CheckStep>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryOutcome: Story = {};
export const Judging: Story = { args: { counts: undefined, rows: undefined, total: 0, isJudging: true } };
export const Writing: Story = { args: { isWriting: true } };
export const Outdated: Story = { args: { refused: [{ kind: "preview-outdated", counts: null }] } };
export const NothingToImport: Story = {
  args: { counts: { new: 0, changed: 0, unchanged: 412, conflict: 0, error: 0 }, rows: exampleRows.filter(({ outcome }) => outcome === "unchanged"), total: 1 },
};
