import type { Meta, StoryObj } from "@storybook/react-vite";
import { entitiesBefore, exampleEntities } from "./registry.story-data";
import { rowsOf } from "./registry-row";
import { RegistryTable } from "./registry-table";

const meta = {
  title: "registry/RegistryTable",
  component: RegistryTable,
  args: {
    rows: rowsOf(exampleEntities),
    isFiltered: false,
    error: null,
    onRetry: () => undefined,
    renderName: ({ campus }) => <a href={`#${campus.id}`}>{campus.name}</a>,
    renderEntity: ({ entity }) => <a href={`#${entity.id}`}>{entity.name}</a>,
  },
} satisfies Meta<typeof RegistryTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Today: Story = {};
/** As of a day before the merger: two schools, and into which of them the other will go. */
export const BeforeTheMerger: Story = { args: { rows: rowsOf(entitiesBefore) } };
export const Loading: Story = { args: { rows: undefined } };
export const Failed: Story = { args: { error: new Error("503") } };
export const Empty: Story = { args: { rows: [] } };
export const NothingMatches: Story = { args: { rows: [], isFiltered: true } };
