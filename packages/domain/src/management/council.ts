/**
 * 家长议事厅, the parents' council of a campus, or of both campuses of a merged school: topics, proposals, votes, and someone
 * who follows what was decided.
 */
import { z } from "zod";
import { addDays, CivilDate } from "../civil-date";
import { CampusId, PersonId, TopicId, VoteId } from "../identifier";
import { Scope } from "../place";
import { plainLine, plainText } from "../plain-text";
import { RequestCategory } from "./request-category";

export const topicStatuses = ["open", "done", "withdrawn"] as const;
export type TopicStatus = (typeof topicStatuses)[number];

/** What stands in the record of a topic, each with its day; entries are added and never changed. */
export const councilEntryKinds = [
  "opened", "comment", "proposal", "vote-opened", "vote-closed", "supervisor", "follow", "request", "done", "withdrawn",
] as const;
export type CouncilEntryKind = (typeof councilEntryKinds)[number];

export const ballotKinds = ["secret", "open"] as const;
export type BallotKind = (typeof ballotKinds)[number];
/** simple: more for than against. two-thirds: for is at least two thirds of for and against. */
export const majorities = ["simple", "two-thirds"] as const;
export type Majority = (typeof majorities)[number];
export const voteChoices = ["for", "against", "abstain"] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** A vote is open for so long at least, that everyone who is called can come, and not for ever. */
export const leastVoteDays = 3;
export const mostVoteDays = 30;

const Topic = z.object({ topicId: TopicId });
const SeenTopic = Topic.extend({ version: z.int().min(1) });
export const TopicInput = z.object({
  scope: Scope.refine((scope) => scope.kind !== "district", { error: "not-a-school" }), title: plainLine(4, 60), text: plainText(5, 2000),
});
export const SpeakInput = Topic.extend({ kind: z.enum(["comment", "proposal"]), text: plainText(2, 1000) });
export const VoteInput = SeenTopic.extend({
  proposalId: z.int().min(1), ballot: z.enum(ballotKinds), majority: z.enum(majorities), quorumPercent: z.int().min(1).max(100),
  /** The last day on which a vote counts. */
  lastDay: CivilDate,
});
export const BallotInput = z.object({
  voteId: VoteId, choice: z.enum(voteChoices),
  /** Chance from the voter's own screen: without it the stored hash of the input would tell a secret choice to who tries the three. */
  nonce: z.string().min(16).max(64),
});
export const SupervisorInput = SeenTopic.extend({ personId: PersonId });
export const CouncilWords = SeenTopic.extend({ text: plainText(2, 1000) });
export const TopicRequestInput = SeenTopic.extend({ campusId: CampusId, category: RequestCategory });

export interface TopicFacts {
  readonly status: TopicStatus;
  readonly version: number;
  readonly supervisorId: PersonId | null;
  readonly hasRequest: boolean;
  readonly hasOpenVote: boolean;
}

export type CouncilRefusal =
  | { readonly kind: "topic-changed" }
  | { readonly kind: "topic-over"; readonly status: TopicStatus }
  | { readonly kind: "vote-runs" }
  | { readonly kind: "no-electors" }
  | { readonly kind: "proposal-absent"; readonly field: "proposalId" }
  | { readonly kind: "vote-day-out-of-range"; readonly field: "lastDay"; readonly earliest: CivilDate; readonly latest: CivilDate }
  | { readonly kind: "vote-over"; readonly lastDay: CivilDate }
  | { readonly kind: "not-an-elector" }
  | { readonly kind: "voted-already" }
  | { readonly kind: "supervisor-not-a-representative"; readonly field: "personId" }
  | { readonly kind: "not-the-supervisor" }
  | { readonly kind: "request-made-already" }
  | { readonly kind: "campus-not-of-topic"; readonly field: "campusId" };

export function findTopicRefusals(topic: TopicFacts, seenVersion?: number): CouncilRefusal[] {
  const refusals: CouncilRefusal[] = [];
  if (seenVersion !== undefined && topic.version !== seenVersion) refusals.push({ kind: "topic-changed" });
  if (topic.status !== "open") refusals.push({ kind: "topic-over", status: topic.status });
  return refusals;
}

export interface OpeningVote {
  readonly lastDay: CivilDate;
  /** Whether the proposal stands in the record of the topic. */
  readonly hasProposal: boolean;
  readonly electors: number;
}

export const voteDays = (today: CivilDate) => ({ earliest: addDays(today, leastVoteDays), latest: addDays(today, mostVoteDays) });

/** One vote at a time; its words, electorate and quorum are fixed in the moment in which it opens. */
export function findVoteOpeningRefusals(topic: TopicFacts, seenVersion: number, vote: OpeningVote, today: CivilDate): CouncilRefusal[] {
  const refusals = findTopicRefusals(topic, seenVersion);
  const { earliest, latest } = voteDays(today);
  if (topic.hasOpenVote) refusals.push({ kind: "vote-runs" });
  if (!vote.hasProposal) refusals.push({ kind: "proposal-absent", field: "proposalId" });
  if (vote.electors === 0) refusals.push({ kind: "no-electors" });
  if (vote.lastDay < earliest || vote.lastDay > latest) refusals.push({ kind: "vote-day-out-of-range", field: "lastDay", earliest, latest });
  return refusals;
}

export interface BallotFacts {
  readonly lastDay: CivilDate;
  readonly isClosed: boolean;
  readonly isElector: boolean;
  readonly hasVoted: boolean;
}

export function findBallotRefusals({ lastDay, isClosed, isElector, hasVoted }: BallotFacts, today: CivilDate): CouncilRefusal[] {
  const refusals: CouncilRefusal[] = [];
  if (isClosed || today > lastDay) refusals.push({ kind: "vote-over", lastDay });
  if (!isElector) refusals.push({ kind: "not-an-elector" });
  if (hasVoted) refusals.push({ kind: "voted-already" });
  return refusals;
}

/** Who follows the outcome is one of the representatives: the school does not supervise itself. */
export function findSupervisorRefusals(topic: TopicFacts, seenVersion: number, isRepresentative: boolean): CouncilRefusal[] {
  const refusals = findTopicRefusals(topic, seenVersion);
  if (!isRepresentative) refusals.push({ kind: "supervisor-not-a-representative", field: "personId" });
  return refusals;
}

export function findFollowRefusals(topic: TopicFacts, by: PersonId): CouncilRefusal[] {
  const refusals = findTopicRefusals(topic);
  if (topic.supervisorId !== by) refusals.push({ kind: "not-the-supervisor" });
  return refusals;
}

/** A topic that a vote is held on is neither ended nor taken back before the vote is over. */
export function findTopicEndRefusals(topic: TopicFacts, seenVersion: number): CouncilRefusal[] {
  const refusals = findTopicRefusals(topic, seenVersion);
  if (topic.hasOpenVote) refusals.push({ kind: "vote-runs" });
  return refusals;
}

export function findTopicRequestRefusals(topic: TopicFacts, seenVersion: number, isCampusOfTopic: boolean): CouncilRefusal[] {
  const refusals = findTopicRefusals(topic, seenVersion);
  if (topic.hasRequest) refusals.push({ kind: "request-made-already" });
  if (!isCampusOfTopic) refusals.push({ kind: "campus-not-of-topic", field: "campusId" });
  return refusals;
}

export interface VoteResult {
  readonly counts: Readonly<Record<VoteChoice, number>>;
  readonly cast: number;
  readonly electors: number;
  /** How many had to vote. */
  readonly quorum: number;
  readonly outcome: "adopted" | "rejected" | "no-quorum";
}

export const quorumOf = (electors: number, quorumPercent: number): number => Math.ceil((electors * quorumPercent) / 100);

export function countVote(
  choices: readonly VoteChoice[],
  { electors, quorumPercent, majority }: { readonly electors: number; readonly quorumPercent: number; readonly majority: Majority },
): VoteResult {
  const countOf = (choice: VoteChoice) => choices.filter((one) => one === choice).length;
  const counts = { for: countOf("for"), against: countOf("against"), abstain: countOf("abstain") };
  const quorum = quorumOf(electors, quorumPercent);
  const isAdopted = majority === "simple" ? counts.for > counts.against : counts.for > 0 && counts.for * 3 >= (counts.for + counts.against) * 2;
  const outcome = choices.length < quorum ? "no-quorum" : isAdopted ? "adopted" : "rejected";
  return { counts, cast: choices.length, electors, quorum, outcome };
}
