/** The council as its members see it. What a vote came to is not told before it is over, to nobody. */
import { and, eq, inArray } from "drizzle-orm";
import type { Scope, TopicId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, campusName, request } from "@qitong/db/schema";
import { inForce, listCampusIds, type Asking } from "@qitong/service";
import { findPersonName } from "../request/store";
import { findPlaceName, getTopic, isElector, listBallots, listEntries, listRepresentatives, listTopicCampuses, listTopics, listVotes } from "./store";

export async function listCouncil({ db, today }: Asking, { scope }: { readonly scope: Scope }) {
  const campusIds = await listCampusIds(db, scope, today);
  const belongs = campusIds.length === 0 ? [] : await db
    .selectDistinct({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(inArray(campusAffiliation.campusId, campusIds), inForce(campusAffiliation, today)));
  const rows = await listTopics(db, campusIds, belongs.map(({ entityId }) => entityId));
  const [named, members] = await Promise.all([
    Promise.all(rows.map(async (row) => ({ ...row, placeName: await findPlaceName(db, row, today) }))),
    listRepresentatives(db, campusIds, today),
  ]);
  return { rows: named, members: members.map(({ name, campusName }) => ({ name, campusName })), today };
}

export async function loadTopic({ db, principal, today }: Asking, { topicId }: { readonly topicId: TopicId }) {
  const topic = await getTopic(db, topicId);
  const campusIds = await listTopicCampuses(db, topic, today);
  const [placeName, entries, votes, members, supervisorName, openedByName, number, campuses] = await Promise.all([
    findPlaceName(db, topic, today),
    listEntries(db, topicId),
    loadVotes(db, topicId, principal.personId),
    listRepresentatives(db, campusIds, today),
    findPersonName(db, topic.supervisorId),
    findPersonName(db, topic.openedBy),
    topic.requestId && db.select({ number: request.number }).from(request).where(eq(request.id, topic.requestId)),
    campusIds.length === 0 ? [] : db.select({ id: campusName.campusId, name: campusName.name }).from(campusName).where(and(inArray(campusName.campusId, campusIds), inForce(campusName, today))),
  ]);
  const { id, placeKind, title, text, status, openedOn, supervisorId, requestId, version } = topic;
  return {
    id, placeKind, title, text, status, openedOn, supervisorId, version, placeName, openedByName, supervisorName, entries, votes, members, campuses, today,
    request: requestId && number?.[0] ? { id: requestId, number: number[0].number } : null,
    isSupervisor: supervisorId === principal.personId,
  };
}

async function loadVotes(db: Queryable, topicId: TopicId, me: Asking["principal"]["personId"]) {
  const votes = await listVotes(db, topicId);
  const ballots = await listBallots(db, votes.map(({ vote }) => vote.id));
  return Promise.all(votes.map(async ({ vote, result }) => {
    const cast = ballots.filter(({ voteId }) => voteId === vote.id);
    return {
      ...vote,
      result,
      cast: cast.length,
      isElector: await isElector(db, vote.id, me),
      hasVoted: cast.some(({ personId }) => personId === me),
      /** Who chose what: of an open ballot, once it is over. */
      ballots: vote.ballot === "open" && result !== null ? cast.map(({ personName, choice }) => ({ personName, choice })) : null,
    };
  }));
}
