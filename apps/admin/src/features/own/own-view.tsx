import { addDays, type CivilDate, type Role } from "@qitong/domain";
import type { Router } from "@qitong/staffing";
import { formatDate, Panel, PeriodText, Stack, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { inferRouterOutputs } from "@trpc/server";
import { lazy, Suspense, type ReactNode } from "react";
import { roleTexts } from "../role/role-texts";
import { HistoryTimeline } from "../staff/history-timeline";
import { openStatus, ownTexts } from "./own-texts";
import styles from "../own-section/own-section.module.css";

// Of the few who teach at two campuses.
const PartTimePanel = lazy(async () => ({ default: (await import("../part-time/part-time-panel")).PartTimePanel }));

export type OwnFile = inferRouterOutputs<Router>["own"]["file"];

export interface OwnViewProps {
  readonly file: OwnFile;
  /** What else one has to do with oneself: powers handed on, the password. */
  readonly children?: ReactNode;
}

/** One column, the present first: it is read on a phone. */
export function OwnView({ file, children }: OwnViewProps) {
  const words = useTexts(ownTexts);
  return (
    <Stack narrow>
      <Campus file={file} />
      {file.partTime.arrangements.length > 0 && (
        <Suspense>
          <PartTimePanel name={file.name} partTime={file.partTime} asOf={file.asOf} today={file.asOf} />
        </Suspense>
      )}
      <Panel title={words.open}>
        {file.moves.length === 0 ? (
          <p className="soft">{words.nothingOpen}</p>
        ) : (
          <ul className={styles.moves}>
            {file.moves.map((move) => (
              <Move key={move.planId} move={move} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={words.history}>
        <HistoryTimeline history={file.history} asOf={file.asOf} />
        <p className="soft">{words.wrong}</p>
      </Panel>
      <Posts posts={file.posts} />
      {children}
    </Stack>
  );
}

function Campus({ file }: { readonly file: OwnFile }) {
  const words = useTexts(ownTexts);
  const language = useLanguage();
  const present = file.history.filter((one) => one.endsOn === null || one.endsOn > file.asOf);
  return (
    <Panel title={words.campus}>
      {present.length === 0 && <p className="soft">{words.noCampus}</p>}
      {present.map((one) => {
        const entity = one.belonged.at(-1)?.entityName;
        return (
          <div key={one.id}>
            <p className={styles.campus}>{one.campusName}</p>
            <p className="soft">
              {entity && entity !== one.campusName ? `${words.belongs(entity)} · ` : ""}
              {words.since(formatDate(language, file.atCampusSince ?? one.startsOn))}
            </p>
          </div>
        );
      })}
    </Panel>
  );
}

function Move({ move }: { readonly move: OwnFile["moves"][number] }) {
  const words = useTexts(ownTexts);
  const language = useLanguage();
  const status = openStatus(move.status);
  return (
    <li>
      <span className={styles.way}>{words.move(move.fromCampusName ?? "—", move.toCampusName ?? "—")}</span>
      <span className="soft">{move.title}</span>
      {status && (
        <span>
          <StatusTag tone={status.tone}>{status[language]}</StatusTag>
        </span>
      )}
      <span className="soft">{words.effective(formatDate(language, move.effectiveOn))}</span>
      {move.noticeStartsOn !== null && move.noticeEndsOn !== null && (
        <span className="soft">
          {words.notice(formatDate(language, move.noticeStartsOn), formatDate(language, lastDay(move.noticeEndsOn)))}
        </span>
      )}
    </li>
  );
}

/** A notice ends on the first day that is no longer in it; people are told its last day. */
const lastDay = (endsOn: CivilDate): CivilDate => addDays(endsOn, -1);

function Posts({ posts }: Pick<OwnFile, "posts">) {
  const words = useTexts(ownTexts);
  const roles = useTexts(roleTexts);
  return (
    <Panel title={words.posts}>
      {posts.length === 0 && <p className="soft">{words.noPosts}</p>}
      <ul className={styles.posts}>
        {posts.map((post) => (
          <li key={post.id}>
            <strong>{post.title}</strong>{" "}
            {post.title !== roles[post.role satisfies Role] && <span className="soft">{roles[post.role]}</span>}
            <div className="soft">
              <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
