/** 制度: drafts, versions, what is in force where, exceptions, acknowledgements. Written by apps/management. */
import { index, int, json, mysqlTable, primaryKey, text, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, PersonId, PolicyDraftId, PolicyExceptionId, PolicyId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { campus, district } from "./legal-entity";

/** An article as it is stored; its key is the policy's own. */
interface StoredArticle {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

export const policy = mysqlTable(
  "policy",
  {
    id: id<PolicyId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** district | entity; an entity that was merged since is followed through entity_succession. */
    ownerKind: varchar("owner_kind", { length: 10 }).$type<"district" | "entity">().notNull(),
    ownerId: id<string>("owner_id").notNull(),
    category: varchar("category", { length: 20 }).notNull(),
    lastVersion: int("last_version").notNull().default(0),
    lastArticleKey: int("last_article_key").notNull().default(0),
    createdBy: id<PersonId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("policy_owner").on(table.ownerKind, table.ownerId), index("policy_district").on(table.districtId)],
);

export const policyDraft = mysqlTable(
  "policy_draft",
  {
    id: id<PolicyDraftId>("id").primaryKey(),
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    /** open | published | withdrawn; at most one is open. */
    status: varchar("status", { length: 12 }).$type<"open" | "published" | "withdrawn">().notNull(),
    /** The version that it began from; null for a new policy. */
    basedOn: int("based_on"),
    revision: int("revision").notNull(),
    openedBy: id<PersonId>("opened_by").notNull(),
    openedAt: instant("opened_at").notNull(),
    closedBy: id<PersonId>("closed_by"),
    closedAt: instant("closed_at"),
    /** Why it was withdrawn. */
    reason: varchar("reason", { length: 500 }),
    /** The version that it became. */
    publishedAs: int("published_as"),
  },
  (table) => [index("policy_draft_policy").on(table.policyId, table.status)],
);

/** Every saving of a draft: who comes second is told what was changed since what they saw. */
export const policyDraftRevision = mysqlTable(
  "policy_draft_revision",
  {
    draftId: id<PolicyDraftId>("draft_id").notNull().references(() => policyDraft.id),
    revision: int("revision").notNull(),
    title: varchar("title", { length: 100 }).notNull(),
    articles: json("articles").$type<readonly StoredArticle[]>().notNull(),
    savedBy: id<PersonId>("saved_by").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.revision] })],
);

/** A published text; never changed. A roll-back is a version of its own with the text of an older one. */
export const policyVersion = mysqlTable(
  "policy_version",
  {
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    number: int("number").notNull(),
    title: varchar("title", { length: 100 }).notNull(),
    articles: json("articles").$type<readonly StoredArticle[]>().notNull(),
    note: varchar("note", { length: 500 }).notNull(),
    effectiveOn: civilDate("effective_on").notNull(),
    /** Groups of people who have to acknowledge it (domain/management/audience). */
    acknowledgedBy: json("acknowledged_by").$type<readonly string[]>().notNull(),
    acknowledgeUntil: civilDate("acknowledge_until"),
    /** The version whose text it brings back. */
    restores: int("restores"),
    publishedBy: id<PersonId>("published_by").notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.number] })],
);

/** Which version is in force at a campus, `[startsOn, endsOn)`. */
export const policyInForce = mysqlTable(
  "policy_in_force",
  {
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    version: int("version").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [
    primaryKey({ columns: [table.policyId, table.campusId, table.version] }),
    index("policy_in_force_campus").on(table.campusId, table.startsOn),
  ],
);

export const policyException = mysqlTable(
  "policy_exception",
  {
    id: id<PolicyExceptionId>("id").primaryKey(),
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    articleKey: int("article_key").notNull(),
    instead: text("instead").notNull(),
    reason: varchar("reason", { length: 500 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on").notNull(),
    /** The end as it was allowed; `endsOn` is earlier when it was ended before. */
    allowedUntil: civilDate("allowed_until").notNull(),
    allowedBy: id<PersonId>("allowed_by").notNull(),
    allowedAt: instant("allowed_at").notNull(),
    /** The exception that it takes the place of, when a new version made it be adapted. */
    follows: id<PolicyExceptionId>("follows"),
    endedBy: id<PersonId>("ended_by"),
    endedAt: instant("ended_at"),
    endReason: varchar("end_reason", { length: 500 }),
  },
  (table) => [index("policy_exception_policy").on(table.policyId, table.campusId), index("policy_exception_campus").on(table.campusId)],
);

/** What was decided of an exception when a version changed its article. */
export const policyConflictAnswer = mysqlTable(
  "policy_conflict_answer",
  {
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    version: int("version").notNull(),
    exceptionId: id<PolicyExceptionId>("exception_id").notNull().references(() => policyException.id),
    /** keep | end | adapt */
    answer: varchar("answer", { length: 8 }).$type<"keep" | "end" | "adapt">().notNull(),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.version, table.exceptionId] })],
);

export const policyAcknowledgement = mysqlTable(
  "policy_acknowledgement",
  {
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    version: int("version").notNull(),
    personId: id<PersonId>("person_id").notNull(),
    acknowledgedAt: instant("acknowledged_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.policyId, table.version, table.personId] })],
);

export const policyReminder = mysqlTable(
  "policy_reminder",
  {
    id: id<string>("id").primaryKey(),
    policyId: id<PolicyId>("policy_id").notNull().references(() => policy.id),
    version: int("version").notNull(),
    remindedBy: id<PersonId>("reminded_by").notNull(),
    remindedAt: instant("reminded_at").notNull(),
    /** How many had not acknowledged it then. */
    people: int("people").notNull(),
  },
  (table) => [index("policy_reminder_policy").on(table.policyId, table.version, table.remindedAt)],
);
