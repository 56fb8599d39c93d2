import { formatDate, formatInstant, PageHeader, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import styles from "../request/request.module.css";
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
      <div className={styles.columns}>
        <div className={styles.side}>
          <section className={styles.panel}>
            <p className={styles.words}>{detail.text}</p>
          </section>
          {acts}
          <section className={styles.panel} aria-labelledby="record-title">
            <h2 id="record-title">{words.record}</h2>
            <ol className={styles.trace}>
              {detail.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
          </section>
        </div>
        <div className={styles.side}>
          <section className={styles.panel}>
            <dl className={styles.facts}>
              <div>
                <dt>{words.status}</dt>
                <dd>
                  <StatusTag tone={topicTones[detail.status]}>{statuses[detail.status]}</StatusTag>
                </dd>
              </div>
              <div>
                <dt>{words.supervisor}</dt>
                <dd>{detail.supervisorName ?? words.noSupervisor}</dd>
              </div>
              {detail.request && (
                <div>
                  <dt>{words.request}</dt>
                  <dd>{requestLink}</dd>
                </div>
              )}
              <div>
                <dt>{words.members(detail.members.length)}</dt>
                <dd>{detail.members.map(({ name }) => name).join(language === "zh" ? "、" : ", ")}</dd>
              </div>
            </dl>
          </section>
          <h2>{words.votes}</h2>
          {detail.votes.length === 0 && <p className={styles.soft}>{words.noVotes}</p>}
          {detail.votes.map((vote) => (
            <div key={vote.id}>{renderVote(vote)}</div>
          ))}
        </div>
      </div>
    </>
  );
}

function Entry({ entry }: { readonly entry: CouncilEntry }) {
  const words = useTexts(councilTexts);
  const kinds = useTexts(entryTexts);
  const language = useLanguage();
  const facts = typeof entry.detail === "object" && entry.detail !== null ? (entry.detail as Readonly<Record<string, unknown>>) : {};
  const said = [facts["name"], facts["number"]].filter((fact) => typeof fact === "string").join(" ");
  return (
    <li data-kind={entry.kind === "vote-closed" || entry.kind === "follow" ? "answered" : entry.kind}>
      <div className={styles.traceHead}>
        <strong>{kinds[entry.kind]}</strong>
        <span>{entry.personName ?? words.byDate}</span>
        <time dateTime={new Date(entry.at).toISOString()}>{formatInstant(language, entry.at)}</time>
      </div>
      {said !== "" && <div className={styles.soft}>{said}</div>}
      {entry.text !== null && <p className={styles.words}>{entry.text}</p>}
    </li>
  );
}
