/**
 * Approvals (审批): flows with their versions, running approvals, their tasks and what happened to them. Flows are written by
 * apps/management; approvals by every service whose subjects go through one (packages/service/src/approval).
 */
import { boolean, index, int, json, mysqlTable, primaryKey, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { ApprovalFlowId, ApprovalId, CampusId, DistrictId, EntityId, FileId, FlowVersionId, PersonId } from "@qitong/domain";
import type { ApprovalStatus, CourseEvent, FlowState, OfficePlace, OfficeRole, SubjectKind, TaskState } from "@qitong/domain/management/approval";
import { civilDate, id, instant } from "./columns";
import { district } from "./legal-entity";

export const approvalFlow = mysqlTable(
  "approval_flow",
  {
    id: id<ApprovalFlowId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** "leave", "purchase"; those that a district adds have a key of their own. */
    key: varchar("key", { length: 40 }).notNull(),
    subjectKind: varchar("subject_kind", { length: 30 }).$type<SubjectKind>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("approval_flow_key").on(table.districtId, table.key)],
);

export const approvalFlowVersion = mysqlTable(
  "approval_flow_version",
  {
    id: id<FlowVersionId>("id").primaryKey(),
    flowId: id<ApprovalFlowId>("flow_id").notNull().references(() => approvalFlow.id),
    number: int("number").notNull(),
    /** draft | checked | live | retired */
    state: varchar("state", { length: 10 }).$type<FlowState>().notNull(),
    /** Name and purpose (FlowHead in domain/management/approval). */
    head: json("head").notNull(),
    /** Form and nodes (Flow in domain/management/approval). */
    flow: json("flow").notNull(),
    /** Counted up by every change of a draft, so that two administrators do not write over each other. */
    revision: int("revision").notNull().default(1),
    /** Null for what the product brings with it. */
    madeBy: id<PersonId>("made_by"),
    madeAt: instant("made_at").notNull(),
    liveAt: instant("live_at"),
    retiredAt: instant("retired_at"),
  },
  (table) => [uniqueIndex("approval_flow_version_number").on(table.flowId, table.number)],
);

export const approval = mysqlTable(
  "approval",
  {
    id: id<ApprovalId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** The version that it began with, and stays on. */
    flowVersionId: id<FlowVersionId>("flow_version_id").notNull().references(() => approvalFlowVersion.id),
    subjectKind: varchar("subject_kind", { length: 30 }).$type<SubjectKind>().notNull(),
    /** The thing that waits for the outcome; of a form, the approval itself. */
    subjectId: id<string>("subject_id").notNull(),
    title: varchar("title", { length: 160 }).notNull(),
    /** Null for one from outside, who has no account: who it is stands with the thing that was asked for. */
    applicantId: id<PersonId>("applicant_id"),
    /** Where the applicant worked when it was started, or the campus that one from outside asked. */
    campusId: id<CampusId>("campus_id"),
    entityId: id<EntityId>("entity_id"),
    values: json("values").notNull(),
    status: varchar("status", { length: 10 }).$type<ApprovalStatus>().notNull(),
    round: int("round").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    index("approval_subject").on(table.subjectKind, table.subjectId),
    index("approval_applicant").on(table.applicantId, table.startedAt, table.id),
    index("approval_place").on(table.districtId, table.status),
  ],
);

export const approvalTask = mysqlTable(
  "approval_task",
  {
    approvalId: id<ApprovalId>("approval_id").notNull().references(() => approval.id),
    number: int("number").notNull(),
    round: int("round").notNull(),
    nodeId: varchar("node_id", { length: 30 }).notNull(),
    branch: int("branch").notNull(),
    stepId: varchar("step_id", { length: 30 }).notNull(),
    state: varchar("state", { length: 10 }).$type<TaskState>().notNull(),
    openedOn: civilDate("opened_on").notNull(),
    dueOn: civilDate("due_on"),
    isAtTop: boolean("is_at_top").notNull(),
    decidedBy: id<PersonId>("decided_by"),
    decidedRole: varchar("decided_role", { length: 30 }).$type<OfficeRole>(),
    decidedPlaceKind: varchar("decided_place_kind", { length: 10 }).$type<OfficePlace>(),
    decidedPlaceId: id<string>("decided_place_id"),
    /** When a person decided; null also where a task was passed over. */
    decidedAt: instant("decided_at"),
  },
  (table) => [
    primaryKey({ columns: [table.approvalId, table.number] }),
    index("approval_task_due").on(table.state, table.dueOn),
    index("approval_task_done").on(table.decidedBy, table.decidedAt, table.approvalId),
  ],
);

/** To which offices a task is addressed: the inbox of whoever holds one of them. Everything a page of it needs stands in the index. */
export const approvalTaskOffice = mysqlTable(
  "approval_task_office",
  {
    approvalId: id<ApprovalId>("approval_id").notNull().references(() => approval.id),
    taskNumber: int("task_number").notNull(),
    rank: int("rank").notNull(),
    /** "principal@entity:…" (officeKey in domain/management/approval). */
    office: varchar("office", { length: 70 }).notNull(),
    role: varchar("role", { length: 30 }).$type<OfficeRole>().notNull(),
    placeKind: varchar("place_kind", { length: 10 }).$type<OfficePlace>().notNull(),
    placeId: id<string>("place_id").notNull(),
    isOpen: boolean("is_open").notNull(),
    waitingSince: instant("waiting_since").notNull(),
    applicantId: id<PersonId>("applicant_id"),
  },
  (table) => [
    primaryKey({ columns: [table.approvalId, table.taskNumber, table.rank] }),
    index("approval_task_office_inbox").on(table.office, table.isOpen, table.waitingSince, table.approvalId, table.taskNumber, table.applicantId),
  ],
);

/** What happened, in order; never changed. */
export const approvalEvent = mysqlTable(
  "approval_event",
  {
    approvalId: id<ApprovalId>("approval_id").notNull().references(() => approval.id),
    number: int("number").notNull(),
    kind: varchar("kind", { length: 12 }).$type<CourseEvent["kind"]>().notNull(),
    round: int("round").notNull(),
    taskNumber: int("task_number"),
    stepId: varchar("step_id", { length: 30 }),
    /** Null for what the clock did, and an applicant from outside. */
    personId: id<PersonId>("person_id"),
    forPersonId: id<PersonId>("for_person_id"),
    reason: varchar("reason", { length: 500 }),
    /** The values that were asked with, of a start and of every resubmission. */
    values: json("values"),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.approvalId, table.number] })],
);

export const approvalFile = mysqlTable(
  "approval_file",
  {
    approvalId: id<ApprovalId>("approval_id").notNull().references(() => approval.id),
    fileId: id<FileId>("file_id").notNull(),
    fieldId: varchar("field_id", { length: 30 }).notNull(),
    /** The round that it was attached in: a resubmission brings its own. */
    round: int("round").notNull(),
  },
  (table) => [primaryKey({ columns: [table.approvalId, table.fileId] })],
);
