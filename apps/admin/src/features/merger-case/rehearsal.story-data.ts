/** A rehearsal for stories: one conflict of each kind, figures that were reported, and one that was not. */
import { civilDate, type ApprovalFlowId, type CampusId, type ClassId, type PersonId, type PostId, type TransferPlanId } from "@qitong/domain";
import { countsTogether, notKept, type MergerConflict, type SideCounts } from "@qitong/domain/legal-entity";
import { exampleCase } from "./merger.story-data";
import type { Rehearsal, RehearsedConflict } from "./merger-row";

const { id: caseId, absorbing, absorbed, effect } = exampleCase(9);
const here = absorbing.campuses[0]?.id ?? ("" as CampusId);
const there = absorbed.campuses[0]?.id ?? ("" as CampusId);
const person = (serial: number) => `01JPERS0N0000000000000000${serial}` as PersonId;
const ofClass = (serial: number) => `01JC1ASS00000000000000000${serial}` as ClassId;

const conflicts: readonly MergerConflict[] = [
  {
    kind: "post", key: "post:1", postId: "01JP0ST0000000000000000001" as PostId, personId: person(4), name: "冯校长", role: "principal", title: "校长",
    beside: "沈校长", campusesWithoutHead: [there], proposed: { kind: "end-post" },
  },
  {
    kind: "person-twice", key: "person:1", proposed: { kind: "keep-side", side: "absorbing" },
    absorbing: { personId: person(1), name: "张伟", employmentIds: ["e1"], assignmentIds: ["a1"] },
    absorbed: { personId: person(2), name: "张伟", employmentIds: ["e2"], assignmentIds: ["a2"] },
  },
  {
    kind: "staff-number", key: "staff-number:1", proposed: { kind: "renumber", staffNumber: "xh004-7-B" },
    absorbing: { employmentId: "e3", name: "王敏", staffNumber: "XH004-007" }, absorbed: { employmentId: "e4", name: "李静", staffNumber: "xh004-7" },
  },
  {
    kind: "class-name", key: "class:1", proposed: { kind: "rename-class", name: "2021级3班" },
    absorbing: { classId: ofClass(1), campusId: here, name: "2021级1班" }, absorbed: { classId: ofClass(3), campusId: there, name: "2021级（1）班" },
  },
];

const entryOf = (conflict: MergerConflict): RehearsedConflict => ({
  conflict, isOpen: true, isImplied: false, answer: null, answeredByName: null, answeredAt: null, identity: conflict.kind === "person-twice" ? "**************101X" : null,
});

const reported = (value: number) => ({ kind: "reported", value, schoolYear: 2026 }) as const;
const counts = (staff: number, pupils: number): SideCounts => ({
  staff: { kind: "listed", value: staff }, contracts: { kind: "listed", value: staff }, classes: { kind: "listed", value: 2 }, pupils: reported(pupils),
  rooms: reported(pupils * 5), sports: reported(pupils * 8), equipment: { kind: "unknown", missing: [there] }, multimedia: reported(30),
});

const sides = { absorbing: counts(94, 1480), absorbed: counts(28, 640) };

export const exampleRehearsal: Rehearsal = {
  caseId, version: 10, status: "approved", on: civilDate("2027-01-17"), absorbing, absorbed, effect: effect ?? raise(), newRepresentative: null,
  counts: { ...sides, together: countsTogether(sides.absorbing, sides.absorbed) },
  lists: {
    absorbing: { staff: [{ personId: person(3), name: "王敏", staffNumber: "XH004-007", campusId: here }], classes: [{ id: ofClass(1), campusId: here, name: "2021级1班" }] },
    absorbed: { staff: [{ personId: person(5), name: "李静", staffNumber: "xh004-7", campusId: there }], classes: [{ id: ofClass(3), campusId: there, name: "2021级（1）班" }] },
  },
  campuses: [{ id: here, side: "absorbing", name: "西苑小学" }, { id: there, side: "absorbed", name: "西苑小学新开校区" }],
  conflicts: conflicts.map(entryOf),
  sameNames: 3,
  openPlans: [{ id: "01JP1AN0000000000000000001" as TransferPlanId, title: "2027 年教师交流轮岗方案", status: "consulting", effectiveOn: civilDate("2027-09-01"), people: 4 }],
  openApprovals: [{ flowId: "01JF10W0000000000000000001" as ApprovalFlowId, name: { zh: "请假", en: "Leave" }, count: 2 }],
  notKept,
};

export const settledRehearsal: Rehearsal = {
  ...exampleRehearsal,
  conflicts: exampleRehearsal.conflicts.map((entry) => ({
    ...entry, isOpen: false, answer: entry.conflict.proposed, answeredByName: "陈经办", answeredAt: "2026-11-24T02:00:00.000Z",
  })),
};

function raise(): never {
  throw new Error("the example case has no effect");
}
