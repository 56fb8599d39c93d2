/** Handover notes of the plan that is about to take effect: one in each state, and one teacher has still to begin. */
import type { PersonId, TransferPlanId } from "@qitong/domain";
import type { NoteContent, NoteStatus } from "@qitong/domain/staffing";
import type { AfterPlanWork } from "./after-plan";

const notes: readonly (readonly [NoteStatus, NoteContent])[] = [
  ["confirmed", {
    classes: "四年级2班、3班，每周12节", classHead: "", pupils: "两班基础相近，2班口算较弱，已安排每日5分钟练习",
    progress: "至第六单元第2课时，单元练习未做", materials: "教材及教师用书各1套，课件（共享盘），教具1箱",
  }],
  ["received", {
    classes: "五年级1班，每周6节；社团1个", classHead: "", pupils: "全班阅读习惯较好，习作修改需继续指导",
    progress: "至第七单元，期末复习计划已拟", materials: "听课记录、作业登记册，办公室钥匙1把",
  }],
  ["handed", {
    classes: "三年级1班、4班", classHead: "", pupils: "4班有个别学生需要课后辅导，辅导安排见附册", progress: "至第五单元", materials: "课件、学具、测评卷各1套",
  }],
  ["draft", { classes: "六年级2班", classHead: "", pupils: "", progress: "", materials: "" }],
];

export function addNotes({ rows, ids, districtId, teacherId, leadIds }: AfterPlanWork, planId: TransferPlanId, moverId: PersonId): void {
  const alternativeId = rows.transferPlan.find((row) => row.id === planId)?.chosenAlternativeId;
  const moves = rows.transferMove.filter((row) => row.alternativeId === alternativeId && row.personId !== moverId);
  const movers = new Set([moverId, ...moves.map((move) => move.personId)]);
  for (const [index, [status, content]] of notes.entries()) {
    const move = moves[index];
    if (!move) throw new Error("the plan moves too few teachers");
    const staying = rows.assignment.filter((row) => row.campusId === move.fromCampusId && !row.endsOn && !movers.has(row.personId) && row.personId !== teacherId);
    const isHanded = status !== "draft";
    const isReceived = status === "received" || status === "confirmed";
    const when = (day: number) => new Date(`2026-11-${day}T03:00:00.000Z`);
    rows.handoverNote.push({
      id: ids.next(), districtId, planId, personId: move.personId, campusId: move.fromCampusId, receiverId: isHanded ? (staying[index]?.personId ?? null) : null, content, status,
      handedAt: isHanded ? when(21) : null, receivedAt: isReceived ? when(22) : null,
      confirmedBy: status === "confirmed" ? ([...leadIds][0] ?? null) : null, confirmedAt: status === "confirmed" ? when(23) : null, version: 1 + notes.length - index,
    });
  }
}
