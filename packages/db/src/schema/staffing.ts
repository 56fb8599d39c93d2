/** 统一调配师资: the staff register, transfer plans and suggestions. Written by apps/staffing. */
import { boolean, double, index, int, json, mysqlTable, primaryKey, smallint, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { AlternativeId, CampusId, ClassId, DistrictId, EntityId, JobId, PersonId, TransferPlanId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { campus, district, legalEntity } from "./legal-entity";

export const person = mysqlTable(
  "person",
  {
    id: id<PersonId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    name: varchar("name", { length: 60 }).notNull(),
    /** female | male */
    sex: varchar("sex", { length: 6 }).$type<"female" | "male">(),
    /** Day of birth; the retirement date follows from its month. */
    bornOn: civilDate("born_on"),
    identityNumber: varchar("identity_number", { length: 18 }),
    phone: varchar("phone", { length: 20 }),
  },
  (table) => [uniqueIndex("person_identity_number").on(table.districtId, table.identityNumber)],
);

/** 编制: a person's employment by a legal entity. After a merger the successor employs (entity_succession); the row stays. */
export const employment = mysqlTable(
  "employment",
  {
    id: id<string>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    /** 教职工号, unique in the district. */
    staffNumber: varchar("staff_number", { length: 40 }).notNull(),
    /** established 在编 | contract 编外 */
    kind: varchar("kind", { length: 12 }).$type<"established" | "contract">().notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [
    uniqueIndex("employment_staff_number").on(table.districtId, table.staffNumber),
    index("employment_person").on(table.personId),
    index("employment_entity").on(table.entityId),
  ],
);

/** What a teacher can do, as of a period: a promotion closes one row and opens the next. */
export const qualification = mysqlTable(
  "qualification",
  {
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    /** A subject's key in domain/staffing; null when the source does not say. */
    subject: varchar("subject", { length: 30 }),
    /** associate | bachelor | master | doctor … (domain/staffing); null when the source does not say. */
    degree: varchar("degree", { length: 20 }),
    /** 职称 */
    title: varchar("title", { length: 20 }),
    /** none | school | county | city | province | national; null when the source does not say. */
    backboneLevel: varchar("backbone_level", { length: 12 }),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.personId, table.startsOn] })],
);

/** Where a person works, over time. At most one full-time row is in force on any day. */
export const assignment = mysqlTable(
  "assignment",
  {
    id: id<string>("id").primaryKey(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    /** hired | imported | transferred | returned (期满返回, or a move taken back) | corrected (改派) */
    origin: varchar("origin", { length: 12 }).$type<"hired" | "imported" | "transferred" | "returned" | "corrected">().notNull(),
    transferPlanId: id<TransferPlanId>("transfer_plan_id"),
  },
  (table) => [
    index("assignment_campus").on(table.campusId, table.startsOn),
    index("assignment_person").on(table.personId, table.startsOn),
  ],
);

/** Duties at a campus besides lessons; for now 班主任. */
export const duty = mysqlTable(
  "duty",
  {
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    kind: varchar("kind", { length: 20 }).$type<"class-head">().notNull(),
    /** The class that is led, where the school has named it. */
    classId: id<ClassId>("class_id"),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind, table.startsOn] })],
);

/** Why a person does not rotate for a while (pregnant, nursing, ill) or is kept by the school (protected). */
export const exemption = mysqlTable(
  "exemption",
  {
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    kind: varchar("kind", { length: 20 }).$type<"pregnant" | "nursing" | "ill" | "protected">().notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    evidence: varchar("evidence", { length: 300 }),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind, table.startsOn] })],
);

export const transferPlan = mysqlTable(
  "transfer_plan",
  {
    id: id<TransferPlanId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    title: varchar("title", { length: 100 }).notNull(),
    schoolYear: smallint("school_year").notNull(),
    /** The day on which assignments change. */
    effectiveOn: civilDate("effective_on").notNull(),
    status: varchar("status", { length: 20 }).notNull(),
    /** Quotas and limits of this plan (TransferSettings in domain/staffing), taken from the district's at creation. */
    settings: json("settings").notNull(),
    /** The alternative that was submitted. */
    chosenAlternativeId: id<AlternativeId>("chosen_alternative_id"),
    createdBy: id<PersonId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    submittedBy: id<PersonId>("submitted_by"),
    decidedBy: id<PersonId>("decided_by"),
    decisionReason: varchar("decision_reason", { length: 500 }),
    noticeStartsOn: civilDate("notice_starts_on"),
    noticeEndsOn: civilDate("notice_ends_on"),
    appliedAt: instant("applied_at"),
    /** What the moves rested on when the official last looked (PlanSight in domain/staffing); null before submission. */
    sight: json("sight"),
    version: int("version").notNull().default(1),
  },
  (table) => [index("transfer_plan_district").on(table.districtId, table.status)],
);

/** 方案一、方案二 …: one set of moves of a plan; one of them is chosen. */
export const planAlternative = mysqlTable(
  "plan_alternative",
  {
    id: id<AlternativeId>("id").primaryKey(),
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    name: varchar("name", { length: 60 }).notNull(),
    /** manual | suggested */
    origin: varchar("origin", { length: 12 }).$type<"manual" | "suggested">().notNull(),
    /** Of the optimiser's run, null for one made by hand: Σ CV² after, the proven bound, the relative gap. */
    objective: double("objective"),
    bound: double("bound"),
    gap: double("gap"),
    /** What the run sought and proved, goal by goal; null for one made or changed by hand. */
    findings: json("findings"),
    createdBy: id<PersonId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    version: int("version").notNull().default(1),
  },
  (table) => [index("plan_alternative_plan").on(table.planId)],
);

export const transferMove = mysqlTable(
  "transfer_move",
  {
    alternativeId: id<AlternativeId>("alternative_id").notNull().references(() => planAlternative.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    fromCampusId: id<CampusId>("from_campus_id").notNull(),
    toCampusId: id<CampusId>("to_campus_id").notNull(),
    changedBy: id<PersonId>("changed_by").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.alternativeId, table.personId] })],
);

/** The answer of the releasing and of the receiving principal for one teacher of a submitted plan. */
export const transferAnswer = mysqlTable(
  "transfer_answer",
  {
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    side: varchar("side", { length: 10 }).$type<"releasing" | "receiving">().notNull(),
    agrees: boolean("agrees").notNull(),
    reason: varchar("reason", { length: 300 }),
    answeredBy: id<PersonId>("answered_by").notNull(),
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.personId, table.side] })],
);

/** A submitted plan holds its teachers: the primary key lets no second plan take one before the first has ended. */
export const transferClaim = mysqlTable("transfer_claim", {
  personId: id<PersonId>("person_id").primaryKey().references(() => person.id),
  planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
});

/** A run of the optimiser, for its progress and its cancellation. */
export const suggestionRun = mysqlTable(
  "suggestion_run",
  {
    id: id<JobId>("id").primaryKey(),
    planId: id<TransferPlanId>("plan_id").notNull().references(() => transferPlan.id),
    /** queued | running | finished | cancelled | failed | infeasible */
    status: varchar("status", { length: 12 }).notNull(),
    progress: json("progress").notNull(),
    alternativeId: id<AlternativeId>("alternative_id"),
    startedBy: id<PersonId>("started_by").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    /** Renewed while the run lives; a run whose process died is found by its silence. */
    aliveAt: instant("alive_at").notNull(),
  },
  (table) => [index("suggestion_run_plan").on(table.planId)],
);
