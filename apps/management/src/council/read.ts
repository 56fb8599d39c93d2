/** The council as its members see it. What a vote came to is not told before it is over, to nobody. */
import { and, eq, inArray } from "drizzle-orm";
import type { Scope, TopicId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, request } from "@qitong/db/schema";
import { findPersonName, inForce, listCampusIds, listCampusNames, listPlaceNames, type Asking } from "@qitong/service";
import { getTopic, isElector, listBallots, listEntries, listRepresentatives, listTopicCampuses, listTopics, listVotes } from "./store";

export async function listCouncil({ db, today }: Asking, { scope }: { readonly scope: Scope }) {
  const campusIds = await listCampusIds(db, scope, today);
  const belongs = campusIds.length === 0 ? [] : await db
    .selectDistinct({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(inArray(campusAffiliation.campusId, campusIds), inForce(campusAffiliation, today)));
  const rows = await listTopics(db, campusIds, belongs.map(({ entityId }) => entityId));
  const [names, members] = await Promise.all([
    listPlaceNames(db, rows.map(({ placeKind: kind, placeId: id }) => ({ kind, id })), today),
    listRepresentatives(db, campusIds, today),
  ]);
  const named = rows.map((row) => ({ ...row, placeName: names.get(row.placeId) ?? "" }));
  return { rows: named, members: members.map(({ name, campusName }) => ({ name, campusName })), today };
}

export async function loadTopic({ db, principal, today }: Asking, { topicId }: { readonly topicId: TopicId }) {
  const topic = await getTopic(db, topicId);
  const campusIds = await listTopicCampuses(db, topic, today);
  const [names, entries, votes, members, supervisorName, openedByName, number, campusNames] = await Promise.all([
    listPlaceNames(db, [{ kind: topic.placeKind, id: topic.placeId }], today),
    listEntries(db, topicId),
    loadVotes(db, topicId, principal.personId),
    listRepresentatives(db, campusIds, today),
    findPersonName(db, topic.supervisorId),
    findPersonName(db, topic.openedBy),
    topic.requestId && db.select({ number: request.number }).from(request).where(eq(request.id, topic.requestId)),
    listCampusNames(db, campusIds, today),
  ]);
  const { id, placeKind, title, text, status, openedOn, supervisorId, requestId, version } = topic;
  return {
    id, placeKind, title, text, status, openedOn, supervisorId, version, openedByName, supervisorName, entries, votes, members, today,
    placeName: names.get(topic.placeId) ?? "", campuses: [...campusNames].map(([campusId, name]) => ({ id: campusId, name })),
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
