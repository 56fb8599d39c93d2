/** 谁该交流、谁愿交流: what teachers state, whom they would swap with, and who has rotated before. Written by apps/staffing. */
import { boolean, index, int, mysqlTable, primaryKey, smallint, tinyint, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { AlternativeId, CampusId, DistrictId, FileId, PersonId, SwapId, TransferPlanId } from "@qitong/domain";
import type { ExemptionKind, SwapStatus, UnwillingReason } from "@qitong/domain/staffing";
import { civilDate, id, instant } from "./columns";
import { campus, district } from "./legal-entity";
import { storedFile } from "./service";
import { person, transferPlan } from "./staffing";

/** From when to when teachers state their wishes for a school year; a changed window is a new row. */
export const preferenceWindow = mysqlTable(
  "preference_window",
  {
    id: id<string>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    schoolYear: smallint("school_year").notNull(),
    opensOn: civilDate("opens_on").notNull(),
    endsOn: civilDate("ends_on").notNull(),
    setBy: id<PersonId>("set_by").notNull(),
    setAt: instant("set_at").notNull(),
    /** 1 for the window as it stands, null for what it was before. */
    isCurrent: tinyint("is_current"),
  },
  (table) => [uniqueIndex("preference_window_current").on(table.districtId, table.schoolYear, table.isCurrent)],
);

/** What a teacher has stated; a changed mind is a new row. */
export const preferenceStatement = mysqlTable(
  "preference_statement",
  {
    id: id<string>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    schoolYear: smallint("school_year").notNull(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    willing: boolean("willing").notNull(),
    reason: varchar("reason", { length: 10 }).$type<UnwillingReason>(),
    reasonNote: varchar("reason_note", { length: 200 }).notNull(),
    commuteNote: varchar("commute_note", { length: 200 }).notNull(),
    statedAt: instant("stated_at").notNull(),
    /** 1 for what holds, null for what it was before. */
    isCurrent: tinyint("is_current"),
  },
  (table) => [
    uniqueIndex("preference_statement_current").on(table.personId, table.schoolYear, table.isCurrent),
    index("preference_statement_year").on(table.districtId, table.schoolYear, table.isCurrent),
  ],
);

/** Wished campuses in their order, and refused ones. */
export const preferenceCampus = mysqlTable(
  "preference_campus",
  {
    statementId: id<string>("statement_id").notNull().references(() => preferenceStatement.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    kind: varchar("kind", { length: 6 }).$type<"wish" | "refuse">().notNull(),
    rank: tinyint("rank_of"),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.campusId] })],
);

/** 互换: two teachers who would change places. */
export const swapProposal = mysqlTable(
  "swap_proposal",
  {
    id: id<SwapId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    schoolYear: smallint("school_year").notNull(),
    proposerId: id<PersonId>("proposer_id").notNull().references(() => person.id),
    partnerId: id<PersonId>("partner_id").notNull().references(() => person.id),
    /** Where both worked when it was proposed. */
    proposerCampusId: id<CampusId>("proposer_campus_id").notNull(),
    partnerCampusId: id<CampusId>("partner_campus_id").notNull(),
    note: varchar("note", { length: 200 }).notNull(),
    status: varchar("status", { length: 10 }).$type<SwapStatus>().notNull(),
    proposedAt: instant("proposed_at").notNull(),
    /** Of the last act. */
    changedAt: instant("changed_at").notNull(),
    /** Why it was declined or withdrawn, where it was said. */
    reason: varchar("reason", { length: 200 }),
    planId: id<TransferPlanId>("plan_id"),
    alternativeId: id<AlternativeId>("alternative_id"),
    version: int("version").notNull().default(1),
  },
  (table) => [
    index("swap_proposal_proposer").on(table.proposerId, table.schoolYear),
    index("swap_proposal_partner").on(table.partnerId, table.schoolYear),
    index("swap_proposal_year").on(table.districtId, table.schoolYear, table.status),
  ],
);

/** A rotation from before the platform. Those by plans are assignments. */
export const earlierRotation = mysqlTable(
  "earlier_rotation",
  {
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    schoolYear: smallint("school_year").notNull(),
    fromSchool: varchar("from_school", { length: 100 }).notNull(),
    toSchool: varchar("to_school", { length: 100 }).notNull(),
    evidence: varchar("evidence", { length: 300 }).notNull(),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.schoolYear] })],
);

/** An official lets a teacher go out of turn in a plan; the audit keeps one that was taken back. */
export const fairnessOverride = mysqlTable(
  "fairness_override",
  {
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    reason: varchar("reason", { length: 300 }).notNull(),
    decidedBy: id<PersonId>("decided_by").notNull(),
    decidedAt: instant("decided_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.personId] })],
);

/** The scanned papers behind an exemption. */
export const exemptionPaper = mysqlTable(
  "exemption_paper",
  {
    fileId: id<FileId>("file_id").primaryKey().references(() => storedFile.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    kind: varchar("kind", { length: 20 }).$type<ExemptionKind>().notNull(),
    startsOn: civilDate("starts_on").notNull(),
  },
  (table) => [index("exemption_paper_exemption").on(table.personId, table.kind, table.startsOn)],
);

/** That an exemption was ended before its time: until when it had been granted, who ended it and when. */
export const exemptionEnd = mysqlTable(
  "exemption_end",
  {
    id: id<string>("id").primaryKey(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    kind: varchar("kind", { length: 20 }).$type<ExemptionKind>().notNull(),
    startsOn: civilDate("starts_on").notNull(),
    grantedUntil: civilDate("granted_until"),
    endsOn: civilDate("ends_on").notNull(),
    endedBy: id<PersonId>("ended_by").notNull(),
    endedAt: instant("ended_at").notNull(),
  },
  (table) => [index("exemption_end_person").on(table.personId)],
);
