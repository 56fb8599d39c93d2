import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { holds, roles, type CampusId, type CivilDate, type EntityId, type PersonId, type TopicId, type VoteId } from "@qitong/domain";
import type { CouncilEntryKind, TopicFacts, VoteChoice } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import {
  campusName, councilBallot, councilElector, councilEntry, councilSecretChoice, councilTopic, councilVote,
  councilVoteResult, person, post,
} from "@qitong/db/schema";
import { absent, inForce, listCampusIds } from "@qitong/service";

export type TopicRow = typeof councilTopic.$inferSelect;
export type VoteRow = typeof councilVote.$inferSelect;

export async function findTopic(db: Queryable, topicId: TopicId): Promise<TopicRow | undefined> {
  const [row] = await db.select().from(councilTopic).where(eq(councilTopic.id, topicId));
  return row;
}

export async function getTopic(db: Queryable, topicId: TopicId): Promise<TopicRow> {
  const row = await findTopic(db, topicId);
  if (!row) throw absent();
  return row;
}

export async function lockTopic(tx: Transaction, topicId: TopicId): Promise<TopicRow> {
  const [row] = await tx.select().from(councilTopic).where(eq(councilTopic.id, topicId)).for("update");
  if (!row) throw absent();
  return row;
}

export async function findVote(db: Queryable, voteId: VoteId): Promise<VoteRow | undefined> {
  const [row] = await db.select().from(councilVote).where(eq(councilVote.id, voteId));
  return row;
}

/** The campuses that a topic is of on a day: its own, or both of a merged school. */
export async function listTopicCampuses(db: Queryable, topic: Pick<TopicRow, "placeKind" | "placeId">, on: CivilDate): Promise<CampusId[]> {
  if (topic.placeKind === "campus") return [topic.placeId as CampusId];
  return listCampusIds(db, { kind: "entity", id: topic.placeId as EntityId }, on);
}

/** Votes of a topic, newest first, with their results where they are closed. */
export function listVotes(db: Queryable, topicId: TopicId) {
  return db
    .select({ vote: councilVote, result: councilVoteResult.result })
    .from(councilVote)
    .leftJoin(councilVoteResult, eq(councilVoteResult.voteId, councilVote.id))
    .where(eq(councilVote.topicId, topicId))
    .orderBy(desc(councilVote.id));
}

export async function topicFacts(db: Queryable, { id, status, version, supervisorId, requestId }: TopicRow): Promise<TopicFacts> {
  const votes = await listVotes(db, id);
  return { status, version, supervisorId, hasRequest: requestId !== null, hasOpenVote: votes.some(({ result }) => result === null) };
}

const votingRoles = roles.filter((role) => holds(role, "council.vote"));

/** The representatives of the campuses on a day, each once: the electorate. */
export async function listRepresentatives(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  const rows = await db
    .select({ personId: person.id, name: person.name, campusName: campusName.name })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .leftJoin(campusName, and(eq(campusName.campusId, post.placeId), inForce(campusName, on)))
    .where(and(eq(post.placeKind, "campus"), inArray(post.placeId, [...campusIds]), inArray(post.role, votingRoles), inForce(post, on)))
    .orderBy(asc(person.id));
  return rows.filter((row, index) => rows.findIndex((one) => one.personId === row.personId) === index);
}

export function listEntries(db: Queryable, topicId: TopicId) {
  return db
    .select({
      id: councilEntry.id, at: councilEntry.at, on: councilEntry.on, kind: councilEntry.kind, text: councilEntry.text, detail: councilEntry.detail, personName: person.name,
    })
    .from(councilEntry)
    .leftJoin(person, eq(person.id, councilEntry.personId))
    .where(eq(councilEntry.topicId, topicId))
    .orderBy(asc(councilEntry.id));
}

export async function findProposal(db: Queryable, topicId: TopicId, entryId: number): Promise<string | undefined> {
  const [row] = await db
    .select({ text: councilEntry.text })
    .from(councilEntry)
    .where(and(eq(councilEntry.id, entryId), eq(councilEntry.topicId, topicId), eq(councilEntry.kind, "proposal")));
  return row?.text ?? undefined;
}

export interface NewEntry {
  readonly kind: CouncilEntryKind;
  readonly personId: PersonId | null;
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export async function insertEntry(tx: Transaction, topicId: TopicId, when: { readonly now: Date; readonly today: CivilDate }, entry: NewEntry): Promise<void> {
  const { kind, personId, text, detail } = entry;
  await tx.insert(councilEntry).values({ topicId, at: when.now, on: when.today, kind, personId, text: text ?? null, detail: detail ?? {} });
}

export async function insertTopic(tx: Transaction, row: typeof councilTopic.$inferInsert): Promise<void> {
  await tx.insert(councilTopic).values(row);
}

export async function updateTopic(tx: Transaction, row: TopicRow, change: Partial<Pick<TopicRow, "status" | "supervisorId" | "requestId">>): Promise<void> {
  await tx.update(councilTopic).set({ ...change, version: row.version + 1 }).where(eq(councilTopic.id, row.id));
}

export async function insertVote(tx: Transaction, row: typeof councilVote.$inferInsert, electors: readonly PersonId[]): Promise<void> {
  await tx.insert(councilVote).values(row);
  await tx.insert(councilElector).values(electors.map((personId) => ({ voteId: row.id, personId })));
}

export async function isElector(db: Queryable, voteId: VoteId, personId: PersonId): Promise<boolean> {
  return (await db.$count(councilElector, and(eq(councilElector.voteId, voteId), eq(councilElector.personId, personId)))) > 0;
}

export async function listBallots(db: Queryable, voteIds: readonly VoteId[]) {
  if (voteIds.length === 0) return [];
  return db
    .select({ voteId: councilBallot.voteId, personId: councilBallot.personId, choice: councilBallot.choice, personName: person.name })
    .from(councilBallot)
    .leftJoin(person, eq(person.id, councilBallot.personId))
    .where(inArray(councilBallot.voteId, [...voteIds]))
    .orderBy(asc(councilBallot.personId));
}

export async function insertBallot(tx: Transaction, row: typeof councilBallot.$inferInsert): Promise<void> {
  await tx.insert(councilBallot).values(row);
}

export async function insertSecretChoice(tx: Transaction, row: typeof councilSecretChoice.$inferInsert): Promise<void> {
  await tx.insert(councilSecretChoice).values(row);
}

/** All choices of a vote, without their voters; read when the vote is closed, and not before. */
export async function listChoices(tx: Transaction, vote: VoteRow): Promise<VoteChoice[]> {
  if (vote.ballot === "secret") {
    const rows = await tx.select({ choice: councilSecretChoice.choice }).from(councilSecretChoice).where(eq(councilSecretChoice.voteId, vote.id));
    return rows.map(({ choice }) => choice);
  }
  const rows = await tx.select({ choice: councilBallot.choice }).from(councilBallot).where(eq(councilBallot.voteId, vote.id));
  return rows.flatMap(({ choice }) => (choice === null ? [] : [choice]));
}

export async function insertResult(tx: Transaction, row: typeof councilVoteResult.$inferInsert): Promise<void> {
  await tx.insert(councilVoteResult).values(row);
}

export async function listDueVotes(db: Queryable, today: CivilDate) {
  return db
    .select({ id: councilVote.id, topicId: councilVote.topicId })
    .from(councilVote)
    .leftJoin(councilVoteResult, eq(councilVoteResult.voteId, councilVote.id))
    .where(and(lt(councilVote.lastDay, today), isNull(councilVoteResult.voteId)))
    .orderBy(asc(councilVote.id));
}

/** The topics of some campuses and of the schools that they belong to. */
export async function listTopics(db: Queryable, campusIds: readonly CampusId[], entityIds: readonly EntityId[]) {
  const places = [
    ...(campusIds.length > 0 ? [and(eq(councilTopic.placeKind, "campus"), inArray(councilTopic.placeId, [...campusIds]))] : []),
    ...(entityIds.length > 0 ? [and(eq(councilTopic.placeKind, "entity"), inArray(councilTopic.placeId, [...entityIds]))] : []),
  ];
  if (places.length === 0) return [];
  return db
    .select({
      id: councilTopic.id, title: councilTopic.title, status: councilTopic.status, openedOn: councilTopic.openedOn, placeKind: councilTopic.placeKind,
      placeId: councilTopic.placeId, openedByName: person.name, supervisorId: councilTopic.supervisorId, requestId: councilTopic.requestId,
      entries: sql<number>`(select count(*) from council_entry e where e.topic_id = council_topic.id)`.mapWith(Number),
      openVotes: sql<number>`(select count(*) from council_vote v where v.topic_id = council_topic.id and not exists (select 1 from council_vote_result r where r.vote_id = v.id))`.mapWith(Number),
    })
    .from(councilTopic)
    .leftJoin(person, eq(person.id, councilTopic.openedBy))
    .where(or(...places))
    .orderBy(sql`${councilTopic.status} = 'open' desc`, desc(councilTopic.openedOn), desc(councilTopic.id));
}
