import type { CivilDate } from "@qitong/domain";
import { ballotKinds, findVoteOpeningRefusals, majorities, voteDays, type BallotKind, type Majority } from "@qitong/domain/management";
import { Acts, ConfirmButton, DayField, RefusalList, useTexts } from "@qitong/ui";
import { Button, Form, InputNumber, Select } from "antd";
import { useState } from "react";
import { ballotTexts, councilRefusalTexts, councilTexts, majorityTexts } from "./council-texts";
import type { TopicDetail } from "./council-rows";
import { factsOf } from "./topic-facts";

export interface VoteDraft {
  readonly proposalId: number;
  readonly ballot: BallotKind;
  readonly majority: Majority;
  readonly quorumPercent: number;
  readonly lastDay: CivilDate;
}

export interface VoteFormProps {
  readonly detail: TopicDetail;
  readonly onOpen: (draft: VoteDraft) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Says beforehand what the server would refuse, by the same rule. */
export function VoteForm({ detail, onOpen, onCancel }: VoteFormProps) {
  const words = useTexts(councilTexts);
  const ballots = useTexts(ballotTexts);
  const majorityWords = useTexts(majorityTexts);
  const proposals = detail.entries.filter(({ kind }) => kind === "proposal");
  const [draft, setDraft] = useState<VoteDraft>({
    proposalId: proposals.at(-1)?.id ?? 0, ballot: "secret", majority: "simple", quorumPercent: 50, lastDay: voteDays(detail.today).earliest,
  });
  const change = (part: Partial<VoteDraft>) => setDraft({ ...draft, ...part });
  const opening = { lastDay: draft.lastDay, hasProposal: proposals.some(({ id }) => id === draft.proposalId), electors: detail.members.length };
  const refusals = findVoteOpeningRefusals(factsOf(detail), detail.version, opening, detail.today);
  return (
    <Form layout="vertical">
      <Form.Item label={words.proposal} htmlFor="vote-proposalId">
        <Select<number>
          id="vote-proposalId"
          value={opening.hasProposal ? draft.proposalId : null}
          placeholder={words.noProposal}
          onChange={(proposalId) => change({ proposalId })}
          options={proposals.map(({ id, text }) => ({ value: id, label: text ?? "" }))}
        />
      </Form.Item>
      <Form.Item label={words.ballot} htmlFor="vote-ballot">
        <Select<BallotKind> id="vote-ballot" value={draft.ballot} onChange={(ballot) => change({ ballot })} options={ballotKinds.map((value) => ({ value, label: ballots[value] }))} />
      </Form.Item>
      <Form.Item label={words.majority} htmlFor="vote-majority">
        <Select<Majority> id="vote-majority" value={draft.majority} onChange={(majority) => change({ majority })} options={majorities.map((value) => ({ value, label: majorityWords[value] }))} />
      </Form.Item>
      <Form.Item label={words.quorum} htmlFor="vote-quorum">
        <InputNumber<number> id="vote-quorum" min={1} max={100} suffix="%" value={draft.quorumPercent} onChange={(value) => change({ quorumPercent: value ?? 50 })} />
      </Form.Item>
      <DayField id="vote-lastDay" label={words.lastDay} value={draft.lastDay} onChange={(lastDay) => change({ lastDay })} />
      <RefusalList refusals={refusals} texts={councilRefusalTexts} fieldId={(field) => `vote-${field}`} />
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <ConfirmButton
          type="primary"
          label={words.openVote}
          disabled={refusals.length > 0}
          question={words.openVoteQuestion}
          consequence={words.openVoteAbout(opening.electors)}
          act={words.openVote}
          onConfirm={() => onOpen(draft)}
        />
      </Acts>
    </Form>
  );
}
