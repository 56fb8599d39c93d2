/** Opening a vote, voting, and its end by its day. */
import { randomBytes } from "node:crypto";
import { checkNoRefusals, type TopicId, type VoteId } from "@qitong/domain";
import { countVote, findBallotRefusals, findVoteOpeningRefusals, type BallotInput, type VoteInput } from "@qitong/domain/management";
import type { z } from "zod";
import { newId, type Database } from "@qitong/db";
import { absent, performByClock, type Act, type Clock, type ClockWork } from "@qitong/service";
import { auditOf } from "./speak";
import {
  findProposal, findVote, insertBallot, insertEntry, insertResult, insertSecretChoice, insertVote, isElector, listBallots, listChoices, listDueVotes,
  listRepresentatives, listTopicCampuses, listVotes, lockTopic, topicFacts, updateTopic,
} from "./store";

export async function openVote(act: Act, { topicId, version, proposalId, ...rule }: z.output<typeof VoteInput>): Promise<void> {
  const { tx, today, principal } = act;
  const row = await lockTopic(tx, topicId);
  const [question, members] = [await findProposal(tx, topicId, proposalId), await listRepresentatives(tx, await listTopicCampuses(tx, row, today), today)];
  const opening = { lastDay: rule.lastDay, hasProposal: question !== undefined, electors: members.length };
  checkNoRefusals(findVoteOpeningRefusals(await topicFacts(tx, row), version, opening, today));
  const id = newId<VoteId>();
  await insertVote(tx, { id, topicId, question: question ?? "", ...rule, electors: members.length, openedOn: today }, members.map(({ personId }) => personId));
  await updateTopic(tx, row, {});
  await insertEntry(tx, topicId, act, { kind: "vote-opened", personId: principal.personId, ...(question === undefined ? {} : { text: question }), detail: { ...rule, electors: members.length } });
  act.audit(auditOf(row, { voteId: id, ...rule, electors: members.length }));
}

/** One ballot a person, by the key of the table. Of a secret one neither the audit nor any row tells the choice with the person. */
export async function castBallot(act: Act, { voteId, choice }: z.output<typeof BallotInput>): Promise<void> {
  const { tx, today, principal } = act;
  const known = await findVote(tx, voteId);
  if (!known) throw absent();
  // The topic's lock is also that of the count: no ballot slips in while it is counted.
  const topic = await lockTopic(tx, known.topicId);
  const [votes, ballots] = [await listVotes(tx, topic.id), await listBallots(tx, [voteId])];
  const facts = {
    lastDay: known.lastDay,
    isClosed: votes.some(({ vote, result }) => vote.id === voteId && result !== null),
    isElector: await isElector(tx, voteId, principal.personId),
    hasVoted: ballots.some(({ personId }) => personId === principal.personId),
  };
  checkNoRefusals(findBallotRefusals(facts, today));
  const isSecret = known.ballot === "secret";
  await insertBallot(tx, { voteId, personId: principal.personId, choice: isSecret ? null : choice });
  if (isSecret) await insertSecretChoice(tx, { id: randomBytes(16).toString("hex"), voteId, choice });
  act.audit(auditOf(topic, { voteId, ...(isSecret ? {} : { choice }) }));
}

/** Counts every vote whose last day is over, each in a transaction of its own. */
export async function closeDueVotes(db: Database, clock: Clock): Promise<void> {
  const failures: unknown[] = [];
  for (const { id, topicId } of await listDueVotes(db, clock.today())) {
    await performByClock(db, clock, "management.council.closeVote", (work) => closeVote(work, topicId, id)).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} votes were not counted`);
}

async function closeVote({ tx, today, now, audit }: ClockWork, topicId: TopicId, voteId: VoteId): Promise<void> {
  const topic = await lockTopic(tx, topicId);
  const found = (await listVotes(tx, topicId)).find(({ vote }) => vote.id === voteId);
  // Another process was faster.
  if (!found || found.result !== null) return;
  const result = countVote(await listChoices(tx, found.vote), found.vote);
  await insertResult(tx, { voteId, result, closedAt: now });
  await updateTopic(tx, topic, {});
  await insertEntry(tx, topicId, { now, today }, { kind: "vote-closed", personId: null, text: found.vote.question, detail: { ...result } });
  audit(auditOf(topic, { voteId, ...result }));
}
