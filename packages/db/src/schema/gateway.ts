/** The front door: accounts, sessions, throttling. Written by apps/gateway; management creates accounts, disables and revokes. */
import { boolean, char, index, int, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import type { AccountId, PersonId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";

export const account = mysqlTable(
  "account",
  {
    id: id<AccountId>("id").primaryKey(),
    personId: id<PersonId>("person_id").notNull(),
    login: varchar("login", { length: 60 }).notNull().unique(),
    passwordHash: varchar("password_hash", { length: 200 }).notNull(),
    /** Given by an administrator: the first thing to do with it is to replace it. */
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    disabledAt: instant("disabled_at"),
    isDemo: boolean("is_demo").notNull().default(false),
  },
  (table) => [index("account_person").on(table.personId)],
);

export const session = mysqlTable(
  "session",
  {
    /** SHA-256 of the cookie's secret; the secret itself is stored nowhere. */
    idHash: char("id_hash", { length: 64 }).primaryKey(),
    accountId: id<AccountId>("account_id").notNull().references(() => account.id),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    userAgent: varchar("user_agent", { length: 200 }),
  },
  (table) => [index("session_account").on(table.accountId)],
);

/** Failed sign-ins of a login or of an address within a window; counted before the password is looked at. */
export const signInThrottle = mysqlTable("sign_in_throttle", {
  /** SHA-256 of "login:…" or "address:…". */
  subject: char("subject", { length: 64 }).primaryKey(),
  attempts: int("attempts").notNull(),
  windowEndsAt: instant("window_ends_at").notNull(),
});

/** The day that a demo is at; one row, only where the demo district is installed. */
export const demoClock = mysqlTable("demo_clock", {
  id: int("id").primaryKey(),
  today: civilDate("today").notNull(),
});
