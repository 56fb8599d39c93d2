import { civilDate, type CampusId, type DistrictId, type HandoverNoteId, type PersonId, type TransferPlanId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { NoteForm } from "./note-form";
import { NoteReader } from "./note-reader";
import { NoteTable } from "./note-table";
import type { NoteRow, NoteToWrite } from "./note-types";

const content = { classes: "四年级2班、3班", classHead: "", pupils: "两班基础相近", progress: "至第六单元第2课时", materials: "教材及教师用书各1套" };
const row = (personId: string, more: Partial<NoteRow> = {}): NoteRow => ({
  planId: "p" as TransferPlanId, planTitle: "2026学年第二学期交流轮岗方案", effectiveOn: civilDate("2027-03-01"), districtId: "d" as DistrictId, personId: personId as PersonId, name: "王芳",
  fromCampusId: "c" as CampusId, fromCampusName: "宁安路小学", toCampusName: "宁安路小学新华路校区", noteId: "n" as HandoverNoteId, status: "received", version: 3, content,
  receiverId: "b" as PersonId, receiverName: "李静", sentBackReason: null, dueOn: civilDate("2027-02-24"), isOverdue: false, ...more,
});
const done = async () => undefined;
const nothing = { noteId: null, status: null, version: null, content: null, receiverId: null, receiverName: null };
const { districtId: _district, ...written } = row("1", { status: "draft" });
const toWrite: NoteToWrite = written;

const meta = {
  title: "handover-note/NoteTable",
  component: NoteTable,
  args: {
    rows: [row("1", nothing), row("2", { ...nothing, isOverdue: true }), row("3", { status: "draft", content: null }), row("4", { status: "handed" }), row("5"), row("6", { status: "confirmed" })],
    error: null, onRetry: () => undefined, renderActs: (one) => <NoteReader row={one} />,
  },
} satisfies Meta<typeof NoteTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryState: Story = {};
export const None: Story = { args: { rows: [] } };
export const ForPrincipal: Story = { render: () => <NoteReader row={row("5")} onConfirm={done} onSendBack={done} /> };
export const Writing: Story = { render: () => <NoteForm note={toWrite} isClassHead receivers={[{ personId: "b" as PersonId, name: "李静" }]} onKeep={done} onHand={done} /> };
export const SentBack: Story = { render: () => <NoteForm note={{ ...toWrite, sentBackReason: "进度不全" }} isClassHead={false} receivers={undefined} onKeep={done} onHand={done} /> };
