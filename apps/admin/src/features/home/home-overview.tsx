import { scopeSegment } from "@qitong/domain";
import { type Language, LoadingState, PageHeader, Section, useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { SessionPost, SessionScope } from "../../connection/session";
import type { MenuEntry } from "../../shell/menu";
import type { HomeTask, KeyFacts } from "./home-tasks";
import styles from "./home.module.css";
import { roleTexts } from "../role/role-texts";
import { homeTexts } from "./home-texts";
import { KeyFigures } from "./key-figures";
import { TaskList } from "./task-list";

export interface HomeOverviewProps {
  readonly name: string;
  readonly scope: SessionScope;
  readonly posts: readonly SessionPost[];
  readonly entries: readonly MenuEntry[];
  readonly campuses: readonly SessionScope[];
  readonly language: Language;
  /** Undefined while the services have not answered. */
  readonly tasks: readonly HomeTask[] | undefined;
  readonly keyFacts: KeyFacts | undefined;
  /** A service did not answer; what is shown is not all. */
  readonly incomplete: boolean;
  /** Notices and policies to read; it asks for them itself. */
  readonly waiting?: ReactNode;
}

/** Where a person begins: who they are here, what needs them today, and what they can do here. */
export function HomeOverview(props: HomeOverviewProps) {
  const { name, scope, posts, entries, campuses, language, tasks, keyFacts } = props;
  const words = useTexts(homeTexts);
  const segment = scopeSegment(scope);
  const roles = useTexts(roleTexts);
  return (
    <>
      <PageHeader title={scope.name} about={words.greeting(name)} />
      <ul className={styles.posts} aria-label={words.posts}>
        {posts.map((post) => (
          <li key={`${post.role} ${post.place.id} ${post.standsIn?.forPersonId ?? ""}`}>
            <strong>{roles[post.role]}</strong>
            {post.place.kind !== "person" && <span>{post.place.name}</span>}
            {post.standsIn && <span>{words.standsIn(post.standsIn.forName)}</span>}
          </li>
        ))}
      </ul>
      {props.incomplete && <p role="alert">{words.incomplete}</p>}
      {props.waiting}
      {tasks ? <TaskList tasks={tasks} scopeSegment={segment} /> : <LoadingState rows={3} />}
      {keyFacts && <KeyFigures facts={keyFacts} scopeSegment={segment} />}
      {campuses.length > 1 && (
        <Section title={words.campuses(campuses.length)}>
          <ul className={styles.campuses}>
            {campuses.map((campus) => (
              <li key={campus.id}>
                <Link to="/$scope" params={{ scope: scopeSegment(campus) }}>
                  {campus.name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {entries.length > 0 && (
        <Section title={words.work}>
          <ul className={styles.entries}>
            {entries.map((entry) => (
              <li key={entry.path}>
                <EntryCard entry={entry} scope={scope} language={language} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function EntryCard({ entry, scope, language }: Pick<HomeOverviewProps, "scope" | "language"> & { readonly entry: MenuEntry }) {
  const Icon = entry.icon;
  return (
    <Link to={entry.path} params={{ scope: scopeSegment(scope) }} className={`card ${styles.entry}`}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.name}>{entry.label[language]}</span>
      {entry.about && <span className={styles.about}>{entry.about[language]}</span>}
    </Link>
  );
}
