/** Where a topic is. Who speaks for a campus reaches the topics of both; who runs the council of both heads both. */
import type { CampusId, CivilDate, EntityId, Place, Scope, TopicId, VoteId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { findCampusChain, findEntityChain, findScopeChain, listCampusIds, type At, type PlaceChain } from "@qitong/service";
import { findTopic, findVote, type TopicRow } from "./store";

async function withCampuses(db: Queryable, id: EntityId, today: CivilDate): Promise<PlaceChain | undefined> {
  const chain = await findEntityChain(db, id);
  const campuses = await listCampusIds(db, { kind: "entity", id }, today);
  return chain && [...chain, ...campuses.map((campusId): Place => ({ kind: "campus", id: campusId }))];
}

const placeOf = (db: Queryable, topic: TopicRow, today: CivilDate): Promise<PlaceChain | undefined> =>
  topic.placeKind === "campus" ? findCampusChain(db, topic.placeId as CampusId, today) : withCampuses(db, topic.placeId as EntityId, today);

/** A school looked at whole is within reach of those of one of its campuses; a district is not. */
export const atCouncil: At<{ scope: Scope }> = (db, { scope }, today) =>
  scope.kind === "entity" ? withCampuses(db, scope.id, today) : findScopeChain(db, scope, today);

export const atTopic: At<{ topicId: TopicId }> = async (db, { topicId }, today) => {
  const topic = await findTopic(db, topicId);
  return topic && placeOf(db, topic, today);
};

/** Of both campuses only who stands above both. */
export const atTopicHead: At<{ topicId: TopicId }> = async (db, { topicId }, today) => {
  const topic = await findTopic(db, topicId);
  if (!topic) return undefined;
  return topic.placeKind === "campus" ? findCampusChain(db, topic.placeId as CampusId, today) : findEntityChain(db, topic.placeId as EntityId);
};

export const atVote: At<{ voteId: VoteId }> = async (db, { voteId }, today) => {
  const vote = await findVote(db, voteId);
  return vote && atTopic(db, { topicId: vote.topicId }, today);
};
