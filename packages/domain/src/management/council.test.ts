import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { PersonId } from "../identifier";
import {
  countVote, findBallotRefusals, findFollowRefusals, findSupervisorRefusals, findTopicEndRefusals, findTopicRequestRefusals, findVoteOpeningRefusals,
  majorities, voteChoices, type TopicFacts,
} from "./council";

const today = civilDate("2026-11-24");
const wang = "01J00000000000000000000001" as PersonId;
const li = "01J00000000000000000000002" as PersonId;
const topic: TopicFacts = { status: "open", version: 2, supervisorId: null, hasRequest: false, hasOpenVote: false };
const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);

describe("a vote", () => {
  const opening = { lastDay: civilDate("2026-11-27"), hasProposal: true, electors: 5 };

  it("opens on a proposal of the record, for three to thirty days, one at a time, and where there is somebody to vote", () => {
    expect(findVoteOpeningRefusals(topic, 2, opening, today)).toEqual([]);
    const wrong = { lastDay: civilDate("2026-11-26"), hasProposal: false, electors: 0 };
    expect(kinds(findVoteOpeningRefusals({ ...topic, hasOpenVote: true, status: "done" }, 1, wrong, today))).toEqual([
      "topic-changed", "topic-over", "vote-runs", "proposal-absent", "no-electors", "vote-day-out-of-range",
    ]);
    expect(kinds(findVoteOpeningRefusals(topic, 2, { ...opening, lastDay: civilDate("2026-12-25") }, today))).toEqual(["vote-day-out-of-range"]);
  });

  it("takes one ballot of each elector until its last day is over", () => {
    const facts = { lastDay: today, isClosed: false, isElector: true, hasVoted: false };
    expect(findBallotRefusals(facts, today)).toEqual([]);
    expect(kinds(findBallotRefusals({ ...facts, isElector: false, hasVoted: true }, civilDate("2026-11-25")))).toEqual(["vote-over", "not-an-elector", "voted-already"]);
    expect(kinds(findBallotRefusals({ ...facts, isClosed: true }, today))).toEqual(["vote-over"]);
  });

  it("counts for nothing without its quorum, which is of the electorate and rounded up", () => {
    const rule = { electors: 7, quorumPercent: 50, majority: "simple" } as const;
    expect(countVote(["for", "for", "for"], rule)).toMatchObject({ quorum: 4, outcome: "no-quorum" });
    expect(countVote(["for", "for", "for", "abstain"], rule)).toMatchObject({ cast: 4, outcome: "adopted" });
  });

  it("is adopted by more for than against, or by two thirds where that was set; a tie is not adopted", () => {
    const simple = { electors: 4, quorumPercent: 50, majority: "simple" } as const;
    expect(countVote(["for", "against"], simple).outcome).toBe("rejected");
    expect(countVote(["for", "for", "against"], simple).outcome).toBe("adopted");
    const twoThirds = { ...simple, majority: "two-thirds" } as const;
    expect(countVote(["for", "for", "against"], twoThirds).outcome).toBe("adopted");
    expect(countVote(["for", "against", "for", "against"], twoThirds).outcome).toBe("rejected");
    expect(countVote(["abstain", "abstain"], twoThirds).outcome).toBe("rejected");
  });

  it("loses no ballot, is never adopted with more against than for, and is helped by no vote against it", () => {
    const rules = property(
      array(constantFrom(...voteChoices), { maxLength: 40 }), integer({ min: 1, max: 100 }), constantFrom(...majorities),
      (choices, quorumPercent, majority) => {
        const rule = { electors: 40, quorumPercent, majority };
        const result = countVote(choices, rule);
        expect(result.counts.for + result.counts.against + result.counts.abstain).toBe(choices.length);
        expect(result.outcome === "adopted" && result.counts.against >= result.counts.for).toBe(false);
        const isHelped = result.outcome === "rejected" && countVote([...choices, "against"], rule).outcome === "adopted";
        expect(isHelped).toBe(false);
      },
    );
    assert(rules);
  });
});

describe("a topic", () => {
  it("is followed by a representative of the parents, who alone writes what became of it", () => {
    expect(kinds(findSupervisorRefusals(topic, 2, false))).toEqual(["supervisor-not-a-representative"]);
    expect(findFollowRefusals({ ...topic, supervisorId: wang }, wang)).toEqual([]);
    expect(kinds(findFollowRefusals({ ...topic, supervisorId: wang, status: "done" }, li))).toEqual(["topic-over", "not-the-supervisor"]);
  });

  it("ends when no vote is held on it", () => {
    expect(kinds(findTopicEndRefusals({ ...topic, hasOpenVote: true }, 2))).toEqual(["vote-runs"]);
  });

  it("becomes a request once, at a campus of its own", () => {
    expect(findTopicRequestRefusals(topic, 2, true)).toEqual([]);
    expect(kinds(findTopicRequestRefusals({ ...topic, hasRequest: true }, 2, false))).toEqual(["request-made-already", "campus-not-of-topic"]);
  });
});
