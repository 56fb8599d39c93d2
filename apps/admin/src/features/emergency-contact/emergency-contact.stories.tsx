import type { PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { expect, fn } from "storybook/test";
import { BoardTable } from "./board-table";
import { CampusContactsView } from "./campus-contacts-view";
import { ContactEditor } from "./contact-editor";
import type { PersonFieldProps } from "./contact-fields";
import { coveredCampus, emptyCampus, exampleBoard, exampleCampus, exampleContacts, lackingCampus } from "./contact.story-data";
import { OwnContactsView } from "./own-contacts-view";

const meta = { title: "emergency-contact/Emergency contacts" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => undefined;
const board = { error: null, onRetry: nothing, renderName: ({ name }: { readonly name: string }) => <a href="#campus">{name}</a> };
const pickWang = ({ id, label, onPick }: PersonFieldProps) => (
  <Button id={id} aria-label={label} onClick={() => onPick({ personId: "01J00000000000000000000009" as PersonId, name: "王建国" })}>
    {label}
  </Button>
);
const editor = { refused: [], busy: false, renderPersonField: pickWang, onKeep: nothing, onClose: nothing };

export const Whole: Story = { render: () => <CampusContactsView found={exampleCampus} revealed={{}} /> };
export const WithGaps: Story = { render: () => <CampusContactsView found={lackingCampus} revealed={{}} /> };
export const NothingEntered: Story = { render: () => <CampusContactsView found={emptyCampus} revealed={{}} start={<Button type="primary">登记应急联系人</Button>} /> };
export const Covered: Story = { render: () => <CampusContactsView found={coveredCampus} revealed={{}} onReveal={() => Promise.resolve()} /> };
export const CoveredForGood: Story = { render: () => <CampusContactsView found={coveredCampus} revealed={{}} /> };
export const LookedAt: Story = { render: () => <CampusContactsView found={coveredCampus} revealed={{ 1: ["15400000001", "0311-00000002"] }} onReveal={() => Promise.resolve()} /> };
export const Closed: Story = { render: () => <CampusContactsView found={{ ...exampleCampus, isInOperation: false, closedOn: exampleCampus.asOf }} revealed={{}} /> };

export const Own: Story = {
  render: () => <OwnContactsView campuses={[{ campusId: exampleCampus.campusId, name: exampleCampus.name, contacts: [...exampleContacts], left: [4] }]} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: /15400000001/ })).toHaveAttribute("href", "tel:15400000001");
    await expect(canvas.getByRole("link", { name: /0311-00000004-8001/ })).toHaveAttribute("href", "tel:031100000004,8001");
  },
};
export const OwnNothingEntered: Story = { render: () => <OwnContactsView campuses={[{ campusId: exampleCampus.campusId, name: exampleCampus.name, contacts: [], left: [] }]} /> };
export const OwnNoCampus: Story = { render: () => <OwnContactsView campuses={[]} /> };

export const Board: Story = { render: () => <BoardTable {...board} rows={exampleBoard} /> };
export const BoardEmpty: Story = { render: () => <BoardTable {...board} rows={[]} /> };
export const BoardLoading: Story = { render: () => <BoardTable {...board} rows={undefined} /> };
export const BoardFailed: Story = { render: () => <BoardTable {...board} rows={undefined} error={{ message: "503" }} /> };

export const Editing: Story = { render: () => <ContactEditor {...editor} kept={exampleCampus} /> };
export const ChangedMeanwhile: Story = {
  render: () => <ContactEditor {...editor} kept={exampleCampus} refused={[{ kind: "emergency-list-changed" }]} reload={<Button>载入最新名单</Button>} />,
};

const kept = fn();
export const RefusedAtItsField: Story = {
  render: () => <ContactEditor {...editor} kept={emptyCampus} onKeep={kept} />,
  play: async ({ canvas, userEvent }) => {
    kept.mockClear();
    const save = canvas.getByRole("button", { name: /^(保存|Save)$/ });
    await userEvent.click(canvas.getByRole("button", { name: /增加联系人|Add a contact/ }));
    await userEvent.type(canvas.getByRole("textbox", { name: /电话 1|phone 1/ }), "87654321");
    await userEvent.click(save);
    await expect(canvas.getByRole("alert").textContent).toMatch(/请选择姓名|choose who/);
    await expect(canvas.getByRole("alert").textContent).toMatch(/“87654321”/);
    await expect(kept).not.toHaveBeenCalled();

    await userEvent.click(canvas.getByRole("button", { name: /第 1 位姓名|No. 1: who/ }));
    await userEvent.type(canvas.getByRole("textbox", { name: /电话 1|phone 1/ }), "{Control>}a{/Control}154 0000 0001");
    await userEvent.click(save);
    await expect(kept).toHaveBeenCalledWith([expect.objectContaining({ role: "safety-lead", phones: ["15400000001"], holder: { kind: "colleague", personId: "01J00000000000000000000009" } })]);
  },
};

export const MovedByKeyboard: Story = {
  render: () => <ContactEditor {...editor} kept={exampleCampus} onKeep={kept} />,
  play: async ({ canvas, userEvent }) => {
    kept.mockClear();
    await userEvent.click(canvas.getByRole("button", { name: /^(第 2 位上移|Move No. 2 up)$/ }));
    await userEvent.click(canvas.getByRole("button", { name: /^(保存|Save)$/ }));
    await expect(kept.mock.lastCall?.[0].map(({ role }: { readonly role: string }) => role).slice(0, 2)).toEqual(["duty", "safety-lead"]);
  },
};
