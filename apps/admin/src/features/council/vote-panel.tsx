import { quorumOf, voteChoices, type VoteChoice } from "@qitong/domain/management";
import { Acts, ConfirmButton, formatDate, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { ballotTexts, choiceTexts, councilTexts, majorityTexts, outcomeTexts, outcomeTones } from "./council-texts";
import type { TopicVote } from "./council-rows";

export interface VotePanelProps {
  readonly vote: TopicVote;
  /** Absent for who may not vote at all. */
  readonly onVote?: (choice: VoteChoice) => Promise<unknown>;
}

/** One vote: its words, its rule, and after its last day what it came to. */
export function VotePanel({ vote, onVote }: VotePanelProps) {
  const words = useTexts(councilTexts);
  const language = useLanguage();
  const ballots = useTexts(ballotTexts);
  const majority = useTexts(majorityTexts);
  const choices = useTexts(choiceTexts);
  const outcomes = useTexts(outcomeTexts);
  const { result } = vote;
  return (
    <Panel as="article">
      <p className="written">
        <strong>{vote.question}</strong>
      </p>
      <p className="soft">{words.voteRule(ballots[vote.ballot], quorumOf(vote.electors, vote.quorumPercent), vote.electors, majority[vote.majority])}</p>
      <p>
        {words.voteUntil(formatDate(language, vote.lastDay))} · {words.cast(vote.cast, vote.electors)}
      </p>
      {result ? (
        <p>
          <StatusTag tone={outcomeTones[result.outcome]}>{outcomes[result.outcome]}</StatusTag> {words.result(result.counts.for, result.counts.against, result.counts.abstain)}
        </p>
      ) : (
        <p className="soft">{words.hidden}</p>
      )}
      {vote.ballots && vote.ballots.length > 0 && (
        <p className="soft">{vote.ballots.map(({ personName, choice }) => `${personName ?? ""} ${choice === null ? "" : choices[choice]}`).join(language === "zh" ? "；" : "; ")}</p>
      )}
      {!result && onVote && <Casting vote={vote} onVote={onVote} />}
    </Panel>
  );
}

function Casting({ vote, onVote }: { readonly vote: TopicVote; readonly onVote: (choice: VoteChoice) => Promise<unknown> }) {
  const words = useTexts(councilTexts);
  const choices = useTexts(choiceTexts);
  if (vote.hasVoted) return <p>✓ {words.voted}</p>;
  if (!vote.isElector) return <p className="soft">{words.notElector}</p>;
  return (
    <Acts>
      {voteChoices.map((choice) => (
        <ConfirmButton
          key={choice}
          type={choice === "for" ? "primary" : "default"}
          label={choices[choice]}
          question={words.voteQuestion(choices[choice])}
          consequence={
            <>
              <p>{words.voteAbout}</p>
              {vote.ballot === "secret" && <p>{words.secretAbout}</p>}
            </>
          }
          act={words.vote}
          onConfirm={() => onVote(choice)}
        />
      ))}
    </Acts>
  );
}
