/** Every query on policies, their drafts and versions. */
import { and, asc, desc, eq, inArray, max } from "drizzle-orm";
import type { PersonId, PolicyDraftId, PolicyId } from "@qitong/domain";
import type { PolicyText } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { person, policy, policyDraft, policyDraftRevision, policyReminder, policyVersion } from "@qitong/db/schema";
import { absent } from "@qitong/service";

export type PolicyRow = typeof policy.$inferSelect;
export type DraftRow = typeof policyDraft.$inferSelect;
export type VersionRow = typeof policyVersion.$inferSelect;

export async function findPolicy(db: Queryable, id: PolicyId): Promise<PolicyRow | undefined> {
  const [row] = await db.select().from(policy).where(eq(policy.id, id));
  return row;
}

export async function getPolicy(db: Queryable, id: PolicyId): Promise<PolicyRow> {
  const row = await findPolicy(db, id);
  if (!row) throw absent();
  return row;
}

/** Held until the transaction ends: whoever drafts, publishes or excepts holds the policy first. */
export async function lockPolicy(tx: Transaction, id: PolicyId): Promise<PolicyRow> {
  const [row] = await tx.select().from(policy).where(eq(policy.id, id)).for("update");
  if (!row) throw absent();
  return row;
}

export function listPolicies(db: Queryable, ids: readonly PolicyId[]): Promise<PolicyRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : db.select().from(policy).where(inArray(policy.id, [...ids])).orderBy(asc(policy.id));
}

export function listPoliciesOfOwners(db: Queryable, kind: PolicyRow["ownerKind"], ids: readonly string[]): Promise<PolicyRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db.select().from(policy).where(and(eq(policy.ownerKind, kind), inArray(policy.ownerId, [...ids]))).orderBy(asc(policy.id));
}

export async function insertPolicy(tx: Transaction, row: typeof policy.$inferInsert): Promise<void> {
  await tx.insert(policy).values(row);
}

export async function updatePolicy(tx: Transaction, id: PolicyId, change: Partial<Pick<PolicyRow, "lastVersion" | "lastArticleKey">>): Promise<void> {
  await tx.update(policy).set(change).where(eq(policy.id, id));
}

export interface DraftWithText extends DraftRow {
  readonly text: PolicyText;
  readonly savedBy: PersonId;
  readonly savedByName: string | null;
  readonly savedAt: Date;
}

const isOpen = eq(policyDraft.status, "open");

/** The open drafts of policies, each with its newest text. */
export async function listOpenDrafts(db: Queryable, policyIds: readonly PolicyId[]): Promise<DraftWithText[]> {
  if (policyIds.length === 0) return [];
  const rows = await db
    .select({ draft: policyDraft, revision: policyDraftRevision, savedByName: person.name })
    .from(policyDraft)
    .innerJoin(policyDraftRevision, and(eq(policyDraftRevision.draftId, policyDraft.id), eq(policyDraftRevision.revision, policyDraft.revision)))
    .leftJoin(person, eq(person.id, policyDraftRevision.savedBy))
    .where(and(inArray(policyDraft.policyId, [...policyIds]), isOpen))
    .orderBy(asc(policyDraft.id));
  return rows.map(({ draft, revision, savedByName }) => ({
    ...draft, savedByName, savedBy: revision.savedBy, savedAt: revision.savedAt, text: { title: revision.title, articles: revision.articles },
  }));
}

export async function findOpenDraft(db: Queryable, policyId: PolicyId): Promise<DraftWithText | undefined> {
  const [draft] = await listOpenDrafts(db, [policyId]);
  return draft;
}

/** Drafts that were given up, for reading. */
export function listWithdrawnDrafts(db: Queryable, policyId: PolicyId) {
  return db
    .select({ id: policyDraft.id, title: policyDraftRevision.title, reason: policyDraft.reason, closedAt: policyDraft.closedAt, closedByName: person.name })
    .from(policyDraft)
    .innerJoin(policyDraftRevision, and(eq(policyDraftRevision.draftId, policyDraft.id), eq(policyDraftRevision.revision, policyDraft.revision)))
    .leftJoin(person, eq(person.id, policyDraft.closedBy))
    .where(and(eq(policyDraft.policyId, policyId), eq(policyDraft.status, "withdrawn")))
    .orderBy(desc(policyDraft.closedAt));
}

export async function findRevisionText(db: Queryable, draftId: PolicyDraftId, revision: number): Promise<PolicyText | undefined> {
  const [row] = await db
    .select({ title: policyDraftRevision.title, articles: policyDraftRevision.articles })
    .from(policyDraftRevision)
    .where(and(eq(policyDraftRevision.draftId, draftId), eq(policyDraftRevision.revision, revision)));
  return row;
}

export async function insertDraft(tx: Transaction, row: typeof policyDraft.$inferInsert): Promise<void> {
  await tx.insert(policyDraft).values(row);
}

export async function insertRevision(tx: Transaction, row: typeof policyDraftRevision.$inferInsert): Promise<void> {
  await tx.insert(policyDraftRevision).values(row);
}

export async function updateDraft(tx: Transaction, id: PolicyDraftId, change: Partial<DraftRow>): Promise<void> {
  await tx.update(policyDraft).set(change).where(eq(policyDraft.id, id));
}

export async function findVersion(db: Queryable, policyId: PolicyId, number: number): Promise<VersionRow | undefined> {
  const [row] = await db.select().from(policyVersion).where(and(eq(policyVersion.policyId, policyId), eq(policyVersion.number, number)));
  return row;
}

export async function getVersion(db: Queryable, policyId: PolicyId, number: number): Promise<VersionRow> {
  const row = await findVersion(db, policyId, number);
  if (!row) throw absent();
  return row;
}

export const textOf = ({ title, articles }: Pick<VersionRow, "title" | "articles">): PolicyText => ({ title, articles });

export function listVersions(db: Queryable, policyIds: readonly PolicyId[]) {
  if (policyIds.length === 0) return Promise.resolve([]);
  return db
    .select({ version: policyVersion, publishedByName: person.name })
    .from(policyVersion)
    .leftJoin(person, eq(person.id, policyVersion.publishedBy))
    .where(inArray(policyVersion.policyId, [...policyIds]))
    .orderBy(desc(policyVersion.number));
}

export async function insertVersion(tx: Transaction, row: typeof policyVersion.$inferInsert): Promise<void> {
  await tx.insert(policyVersion).values(row);
}

export async function lastReminderAt(db: Queryable, policyId: PolicyId): Promise<Date | null> {
  const [row] = await db.select({ at: max(policyReminder.remindedAt) }).from(policyReminder).where(eq(policyReminder.policyId, policyId));
  return row?.at ?? null;
}

export function listReminders(db: Queryable, policyId: PolicyId) {
  return db
    .select({ version: policyReminder.version, remindedAt: policyReminder.remindedAt, people: policyReminder.people, byName: person.name })
    .from(policyReminder)
    .leftJoin(person, eq(person.id, policyReminder.remindedBy))
    .where(eq(policyReminder.policyId, policyId))
    .orderBy(desc(policyReminder.remindedAt));
}

export async function insertReminders(tx: Transaction, rows: readonly (typeof policyReminder.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(policyReminder).values([...rows]);
}

