import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect } from "storybook/test";
import { DraftConflict } from "./draft-conflict";
import { DraftEditor, type DraftEditorProps } from "./draft-editor";
import { editedFrom } from "./draft-edits";
import { exampleDraft } from "./policy.story-data";

function Typing(props: DraftEditorProps) {
  const [edited, setEdited] = useState(props.edited);
  return <DraftEditor {...props} edited={edited} onChange={setEdited} />;
}

const meta = {
  title: "policy/DraftEditor",
  component: DraftEditor,
  render: (args) => <Typing {...args} />,
  args: {
    edited: editedFrom(exampleDraft.text), onChange: () => undefined, isSaved: true, busy: false, refused: [], onSave: () => undefined, onPublish: () => undefined,
  },
} satisfies Meta<typeof DraftEditor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Draft: Story = {};

/** Without the mouse: Alt+Down moves the article, Ctrl+Enter puts one in after it. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const first = canvas.getByLabelText(/^(第一条标题|Heading of Article 1)$/);
    await userEvent.click(first);
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await expect(canvas.getByLabelText(/^(第二条标题|Heading of Article 2)$/)).toHaveValue("目的");
    await userEvent.click(canvas.getByLabelText(/^(第二条标题|Heading of Article 2)$/));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect(canvas.getByLabelText(/^(第三条标题|Heading of Article 3)$/)).toHaveValue("");
  },
};

/** What is missing is told when one wants to publish, not while one writes. */
export const Unfinished: Story = {
  args: { edited: { title: "", added: 0, articles: [{ id: "new-1", key: null, title: "", text: "" }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /预览并发布|Preview and publish/ }));
    await expect(canvas.getAllByRole("listitem").length).toBeGreaterThan(3);
  },
};

export const SavedBySomebodyElse: Story = {
  args: {
    isSaved: false,
    conflict: (
      <DraftConflict
        refusal={{
          kind: "draft-changed", byName: "李主任", revision: 4,
          changes: [{ kind: "changed", number: 2, title: "开门时间" }, { kind: "added", number: 5, title: "夜间值守" }, { kind: "title", title: "校门管理制度" }],
        }}
        onTakeTheirs={() => undefined}
        onKeepMine={() => undefined}
      />
    ),
  },
};
