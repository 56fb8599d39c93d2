import type { CivilDate, PersonId } from "@qitong/domain";
import { findPostEndRefusals } from "@qitong/domain/management";
import { ConfirmButton, DataTable, EmptyState, formatDate, PeriodText, StatusTag, useLanguage, useTexts, type Column, type StatusTone } from "@qitong/ui";
import type { ReactNode } from "react";
import { roleTexts } from "../role/role-texts";
import type { PostRow } from "./account-rows";
import { accountTexts, managementRefusalTexts } from "./account-texts";

export interface PostsTableProps {
  readonly rows: readonly PostRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly today: CivilDate;
  readonly byPersonId: PersonId;
  /** Absent when the person who looks may not end a post. */
  readonly onEnd?: ((post: PostRow, endsOn: CivilDate) => Promise<unknown>) | undefined;
  readonly toolbar?: ReactNode;
}

const tones = { "in-force": "good", ahead: "running", ended: "calm" } as const satisfies Record<PostRow["state"], StatusTone>;

export function PostsTable(props: PostsTableProps) {
  const words = useTexts(accountTexts);
  return (
    <DataTable
      label={words.posts}
      rows={props.rows}
      columns={useColumns(props)}
      rowKey={(row) => row.id}
      error={props.error}
      onRetry={props.onRetry}
      toolbar={props.toolbar}
      empty={<EmptyState title={words.noPosts} about={words.clearAbout} />}
    />
  );
}

function useColumns({ today, byPersonId, onEnd }: PostsTableProps): Column<PostRow>[] {
  const words = useTexts(accountTexts);
  const roles = useTexts(roleTexts);
  const columns: Column<PostRow>[] = [
    { key: "name", title: words.name, render: (row) => row.personName, sortBy: (row) => row.personName, width: 110 },
    { key: "title", title: words.postTitle, render: (row) => row.title, sortBy: (row) => row.title, width: 160 },
    { key: "role", title: words.role, render: (row) => roles[row.role], sortBy: (row) => row.role, width: 140 },
    { key: "place", title: words.place, render: (row) => (row.placeKind === "person" ? words.self : (row.placeName ?? "—")), sortBy: (row) => row.placeName, width: 180 },
    { key: "period", title: words.period, render: (row) => <PeriodText startsOn={row.startsOn} endsOn={row.endsOn} />, sortBy: (row) => row.startsOn, width: 230 },
    { key: "state", title: words.postState, render: (row) => <StatusTag tone={tones[row.state]}>{words[row.state]}</StatusTag>, sortBy: (row) => row.state, width: 100 },
  ];
  if (onEnd) {
    columns.push({ key: "acts", title: words.end, render: (row) => <EndPost post={row} today={today} byPersonId={byPersonId} onEnd={onEnd} />, width: 180 });
  }
  return columns;
}

interface EndPostProps {
  readonly post: PostRow;
  readonly today: CivilDate;
  readonly byPersonId: PersonId;
  readonly onEnd: (post: PostRow, endsOn: CivilDate) => Promise<unknown>;
}

/** Says beforehand why a post cannot be ended: the same rule that the server runs. */
function EndPost({ post, today, byPersonId, onEnd }: EndPostProps) {
  const words = useTexts(accountTexts);
  const language = useLanguage();
  if (post.state === "ended") return null;
  const endsOn = post.startsOn > today ? post.startsOn : today;
  const [refusal] = findPostEndRefusals(endsOn, { today, byPersonId, post });
  if (refusal) return managementRefusalTexts.say(language, refusal);
  return (
    <ConfirmButton
      label={words.end}
      question={words.endQuestion(post.title, post.personName)}
      consequence={words.endAbout(formatDate(language, endsOn))}
      act={words.end}
      danger
      onConfirm={() => onEnd(post, endsOn)}
    />
  );
}
