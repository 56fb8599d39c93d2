/** After a plan has taken effect: rotations and their ends, corrections, mentoring pairs, handover notes. Written by apps/staffing. */
import { boolean, index, int, json, mysqlTable, primaryKey, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, CorrectionId, DistrictId, HandoverNoteId, MentoringId, PersonId, RotationId, TransferPlanId } from "@qitong/domain";
import type { CorrectionKind, CorrectionStatus, NoteStatus, RotationStatus, RotationStep } from "@qitong/domain/staffing";
import { civilDate, id, instant } from "./columns";
import { campus, district } from "./legal-entity";
import { person, transferPlan } from "./staffing";

/** 交流期: a move that a plan brought into effect, until the teacher is back, stays, or is moved again. */
export const rotation = mysqlTable(
  "rotation",
  {
    id: id<RotationId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    /** Where the teacher comes from and returns to. */
    homeCampusId: id<CampusId>("home_campus_id").notNull().references(() => campus.id),
    /** Where the teacher is now; a correction changes it, and the assignments keep the history. */
    awayCampusId: id<CampusId>("away_campus_id").notNull().references(() => campus.id),
    startsOn: civilDate("starts_on").notNull(),
    /** The end of the newest step, for the list of what is due. */
    endsOn: civilDate("ends_on"),
    status: varchar("status", { length: 12 }).$type<RotationStatus>().notNull(),
    /** The day on which it was over; null while it runs. */
    endedOn: civilDate("ended_on"),
    version: int("version").notNull().default(1),
  },
  (table) => [
    index("rotation_district").on(table.districtId, table.status),
    index("rotation_person").on(table.personId),
    index("rotation_due").on(table.status, table.endsOn),
  ],
);

/** What was decided about the end, one row a decision; never changed. */
export const rotationStep = mysqlTable(
  "rotation_step",
  {
    rotationId: id<RotationId>("rotation_id").notNull().references(() => rotation.id),
    number: int("number").notNull(),
    /** planned | return | extend | stay | corrected */
    kind: varchar("kind", { length: 12 }).$type<RotationStep>().notNull(),
    endsOn: civilDate("ends_on"),
    reason: varchar("reason", { length: 300 }),
    /** Null for what came with the plan. */
    decidedBy: id<PersonId>("decided_by"),
    decidedAt: instant("decided_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.rotationId, table.number] })],
);

/** 学年中调整 */
export const rotationCorrection = mysqlTable(
  "rotation_correction",
  {
    id: id<CorrectionId>("id").primaryKey(),
    rotationId: id<RotationId>("rotation_id").notNull().references(() => rotation.id),
    /** cancel | other-campus | other-end */
    kind: varchar("kind", { length: 16 }).$type<CorrectionKind>().notNull(),
    correctedOn: civilDate("corrected_on").notNull(),
    toCampusId: id<CampusId>("to_campus_id").references(() => campus.id),
    reason: varchar("reason", { length: 300 }).notNull(),
    /** 依据文号 */
    paper: varchar("paper", { length: 100 }).notNull(),
    status: varchar("status", { length: 12 }).$type<CorrectionStatus>().notNull(),
    proposedBy: id<PersonId>("proposed_by").notNull(),
    proposedAt: instant("proposed_at").notNull(),
    decidedBy: id<PersonId>("decided_by"),
    decidedAt: instant("decided_at"),
    decisionReason: varchar("decision_reason", { length: 300 }),
  },
  (table) => [index("rotation_correction_rotation").on(table.rotationId), index("rotation_correction_due").on(table.status, table.correctedOn)],
);

/** 师徒结对 */
export const mentoring = mysqlTable(
  "mentoring",
  {
    id: id<MentoringId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    mentorId: id<PersonId>("mentor_id").notNull().references(() => person.id),
    menteeId: id<PersonId>("mentee_id").notNull().references(() => person.id),
    subject: varchar("subject", { length: 30 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    aims: varchar("aims", { length: 500 }).notNull(),
    rotationId: id<RotationId>("rotation_id").references(() => rotation.id),
    carriesOver: boolean("carries_over").notNull(),
    endReason: varchar("end_reason", { length: 300 }),
    madeBy: id<PersonId>("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (table) => [
    index("mentoring_district").on(table.districtId),
    index("mentoring_mentor").on(table.mentorId),
    index("mentoring_mentee").on(table.menteeId),
    index("mentoring_rotation").on(table.rotationId),
  ],
);

/** 工作交接单, one for each teacher whom a plan moves; who has not begun has no row. */
export const handoverNote = mysqlTable(
  "handover_note",
  {
    id: id<HandoverNoteId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    receiverId: id<PersonId>("receiver_id").references(() => person.id),
    content: json("content").notNull(),
    status: varchar("status", { length: 12 }).$type<NoteStatus>().notNull(),
    /** Why it was sent back; null when it was not. */
    sentBackReason: varchar("sent_back_reason", { length: 300 }),
    handedAt: instant("handed_at"),
    receivedAt: instant("received_at"),
    confirmedBy: id<PersonId>("confirmed_by"),
    confirmedAt: instant("confirmed_at"),
    version: int("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("handover_note_of").on(table.planId, table.personId),
    index("handover_note_receiver").on(table.receiverId),
    index("handover_note_campus").on(table.campusId),
  ],
);
