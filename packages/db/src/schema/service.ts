/** What every service writes: the audit, idempotency keys, files, imports. */
import { bigint, char, customType, index, int, json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { AccountId, DistrictId, FileId, ImportId, PersonId } from "@qitong/domain";
import { id, instant } from "./columns";

const longBlob = customType<{ data: Buffer }>({ dataType: () => "longblob" });

/** Who did what to what; services may add rows and read them, never change or delete one (packages/db/src/grants.ts). */
export const auditEvent = mysqlTable(
  "audit_event",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    at: instant("at").notNull(),
    /** Null for acts of the clock (a merger or a plan that takes effect). */
    accountId: id<AccountId>("account_id"),
    personId: id<PersonId>("person_id"),
    /** For whom it was done, by a deputy or a delegate. */
    onBehalfOf: id<PersonId>("on_behalf_of"),
    districtId: id<DistrictId>("district_id").notNull(),
    /** service.noun.verb, e.g. staffing.transfer-plan.submit */
    act: varchar("act", { length: 80 }).notNull(),
    subjectKind: varchar("subject_kind", { length: 30 }).notNull(),
    subjectId: varchar("subject_id", { length: 60 }).notNull(),
    detail: json("detail").notNull(),
    requestId: varchar("request_id", { length: 40 }),
  },
  (table) => [
    index("audit_event_district").on(table.districtId, table.id),
    index("audit_event_subject").on(table.subjectKind, table.subjectId),
  ],
);

export const idempotencyKey = mysqlTable(
  "idempotency_key",
  {
    accountId: id<AccountId>("account_id").notNull(),
    key: varchar("key", { length: 64 }).notNull(),
    act: varchar("act", { length: 80 }).notNull(),
    /** SHA-256 of the input; the same key with another input is an error. */
    inputHash: char("input_hash", { length: 64 }).notNull(),
    answer: json("answer"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] }), index("idempotency_key_age").on(table.createdAt)],
);

export const storedFile = mysqlTable("stored_file", {
  id: id<FileId>("id").primaryKey(),
  districtId: id<DistrictId>("district_id").notNull(),
  name: varchar("name", { length: 200 }).notNull(),
  mediaType: varchar("media_type", { length: 100 }).notNull(),
  bytes: int("bytes").notNull(),
  sha256: char("sha256", { length: 64 }).notNull(),
  content: longBlob("content").notNull(),
  storedBy: id<PersonId>("stored_by").notNull(),
  storedAt: instant("stored_at").notNull(),
});

/** A committed import; its rows keep what was there before, so a wrong file can be traced value by value. */
export const importRun = mysqlTable(
  "import_run",
  {
    id: id<ImportId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    kind: varchar("kind", { length: 20 }).notNull(),
    /** What within the district the file is about, where a kind asks for it: a merger case. */
    aboutId: varchar("about_id", { length: 26 }),
    fileName: varchar("file_name", { length: 200 }).notNull(),
    sha256: char("sha256", { length: 64 }).notNull(),
    counts: json("counts").notNull(),
    importedBy: id<PersonId>("imported_by").notNull(),
    importedAt: instant("imported_at").notNull(),
  },
  (table) => [index("import_run_district").on(table.districtId, table.importedAt)],
);

export const importRow = mysqlTable(
  "import_row",
  {
    importId: id<ImportId>("import_id").notNull().references(() => importRun.id),
    rowNumber: int("row_number").notNull(),
    outcome: varchar("outcome", { length: 12 }).notNull(),
    subjectId: varchar("subject_id", { length: 60 }),
    before: json("before"),
    after: json("after"),
  },
  (table) => [primaryKey({ columns: [table.importId, table.rowNumber] })],
);

/** How a district's files name their columns, remembered for the next time. */
export const importMapping = mysqlTable(
  "import_mapping",
  {
    districtId: id<DistrictId>("district_id").notNull(),
    kind: varchar("kind", { length: 20 }).notNull(),
    /** SHA-256 of the file's header row. */
    headerHash: char("header_hash", { length: 64 }).notNull(),
    mapping: json("mapping").notNull(),
    usedAt: instant("used_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.kind, table.headerHash] })],
);

/** How often an address, or all who name one thing, used a public procedure within a window; forgotten with its end. */
export const publicThrottle = mysqlTable(
  "public_throttle",
  {
    /** SHA-256 of procedure and address, or of procedure and thing; an address is stored nowhere. */
    subject: char("subject", { length: 64 }).primaryKey(),
    times: int("times").notNull(),
    windowEndsAt: instant("window_ends_at").notNull(),
  },
  (table) => [index("public_throttle_age").on(table.windowEndsAt)],
);
