import { importFields } from "@qitong/domain/import";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { FieldSource } from "./field-source";
import { exampleInspection } from "./import.story-data";
import styles from "./import.module.css";

const meta = {
  title: "import/FieldSource",
  component: FieldSource,
  decorators: [(Story) => <ul className={styles.fields}><Story /></ul>],
  args: {
    fieldKey: "degree",
    field: importFields.teachers.degree,
    mapping: exampleInspection.mapping,
    columns: exampleInspection.columns,
    onMapping: () => undefined,
  },
} satisfies Meta<typeof FieldSource>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WordsWithAMeaning: Story = {};
export const WithPrefix: Story = { args: { fieldKey: "staffNumber", field: importFields.teachers.staffNumber } };
export const NotInFile: Story = { args: { fieldKey: "employmentKind", field: importFields.teachers.employmentKind } };
