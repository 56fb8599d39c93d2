import { Columns, FactList, formatDate, formatInstant, History, PageHeader, Panel, Section, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CouncilEntry, TopicDetail, TopicVote } from "./council-rows";
import { councilTexts, entryTexts, topicStatusTexts, topicTones } from "./council-texts";

export interface TopicViewProps {
  readonly detail: TopicDetail;
  readonly back: ReactNode;
  readonly acts: ReactNode;
  readonly requestLink: ReactNode;
  readonly renderVote: (vote: TopicVote) => ReactNode;
}

export function TopicView({ detail, back, acts, requestLink, renderVote }: TopicViewProps) {
  const words = useTexts(councilTexts);
  const statuses = useTexts(topicStatusTexts);
  const language = useLanguage();
  const place = detail.placeKind === "entity" ? words.bothCampuses(detail.placeName) : detail.placeName;
  return (
    <>
      <PageHeader back={back} title={detail.title} about={`${place} · ${words.by(detail.openedByName ?? "—", formatDate(language, detail.openedOn))}`} />
      <Columns
        side={
          <>
            <Panel>
              <FactList
                look="above"
                facts={[
                  { name: words.status, value: <StatusTag tone={topicTones[detail.status]}>{statuses[detail.status]}</StatusTag> },
                  { name: words.supervisor, value: detail.supervisorName ?? words.noSupervisor },
                  detail.request && { name: words.request, value: requestLink },
                  { name: words.members(detail.members.length), value: detail.members.map(({ name }) => name).join(language === "zh" ? "、" : ", ") },
                ]}
              />
            </Panel>
            <Section title={words.votes}>
              {detail.votes.length === 0 && <p className="soft">{words.noVotes}</p>}
              {detail.votes.map((vote) => (
                <div key={vote.id}>{renderVote(vote)}</div>
              ))}
            </Section>
          </>
        }
      >
        <Panel>
          <p className="written">{detail.text}</p>
        </Panel>
        {acts}
        <Panel title={words.record}>
          <Record entries={detail.entries} />
        </Panel>
      </Columns>
    </>
  );
}

function Record({ entries }: { readonly entries: readonly CouncilEntry[] }) {
  const words = useTexts(councilTexts);
  const kinds = useTexts(entryTexts);
  const language = useLanguage();
  return (
    <History
      entries={entries.map((entry) => {
        const said = factsOf(entry);
        return {
          key: entry.id,
          what: kinds[entry.kind],
          by: entry.personName ?? words.byDate,
          when: <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(language, entry.at)}</time>,
          tone: entry.kind === "vote-closed" || entry.kind === "follow" ? "good" : undefined,
          more: (
            <>
              {said !== "" && <div className="soft">{said}</div>}
              {entry.text !== null && <p className="written">{entry.text}</p>}
            </>
          ),
        };
      })}
    />
  );
}

function factsOf({ detail }: CouncilEntry): string {
  const facts = typeof detail === "object" && detail !== null ? (detail as Readonly<Record<string, unknown>>) : {};
  return [facts["name"], facts["number"]].filter((fact) => typeof fact === "string").join(" ");
}
