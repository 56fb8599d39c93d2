import type { ConflictAnswer, MergerConflict } from "@qitong/domain/legal-entity";
import { Acts, RefusalList, type SameTexts, StatusTag, useTexts } from "@qitong/ui";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { optionsOf, refusalsOf, typedIn, valueOf, withTyped } from "./answer-options";
import { mergerRefusalTexts, type MergerRefusal } from "./merger-refusal-texts";
import type { Rehearsal, RehearsedConflict } from "./merger-row";
import { conflictTexts, rehearsalTexts } from "./rehearsal-texts";
import styles from "./rehearsal.module.css";

export interface ConflictRowProps {
  readonly rehearsal: Rehearsal;
  readonly entry: RehearsedConflict;
  readonly mayManage: boolean;
  readonly busy: boolean;
  /** What the server refused of this conflict's answer. */
  readonly refused: readonly MergerRefusal[];
  readonly onAnswer: (answer: ConflictAnswer) => void;
}

/** One conflict: what stands against what, the proposed answer, and the ways to answer otherwise. */
export function ConflictRow({ rehearsal, entry, mayManage, busy, refused, onAnswer }: ConflictRowProps) {
  const words = useTexts(rehearsalTexts);
  const ways = useTexts(conflictTexts);
  const { conflict, answer: given, isOpen, isImplied } = entry;
  const [draft, setDraft] = useState<ConflictAnswer>(given ?? conflict.proposed);
  const campusName = (id: string) => rehearsal.campuses.find((campus) => campus.id === id)?.name ?? "";
  const options = optionsOf(conflict, ways, campusName);
  const says = sentenceOf(entry, ways, campusName);
  const typed = typedIn(draft);
  const isSame = !isOpen && given !== null && JSON.stringify(given) === JSON.stringify(draft);
  const found = isSame || typed === "" ? [] : refusalsOf(rehearsal, conflict.key, draft);
  const { key } = conflict;
  const chosen = options.find(({ value }) => value === valueOf(draft));
  if (isImplied) {
    return (
      <li className={styles.conflict}>
        <Acts>
          <StatusTag tone="calm">{words.endsItself}</StatusTag>
          <span>{says}</span>
        </Acts>
        <div className="soft">{words.endsItselfAbout}</div>
      </li>
    );
  }
  return (
    <li className={styles.conflict}>
      <Acts>
        <StatusTag tone={isOpen ? "warn" : "good"}>{isOpen ? words.open1 : words.answered}</StatusTag>
        <span>{says}</span>
        {!isOpen && entry.answeredByName !== null && <span className="soft">{words.by(entry.answeredByName)}</span>}
      </Acts>
      {mayManage ? (
        <Acts>
          <Select<string>
            className={styles.way ?? ""}
            aria-label={says}
            value={valueOf(draft)}
            options={options.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => setDraft(options.find((option) => option.value === value)?.answer ?? draft)}
          />
          {typed !== undefined && (
            <Input id={key} className={styles.typed ?? ""} aria-label={`${ways.newValue}：${says}`} maxLength={40} value={typed} onChange={({ target }) => setDraft(withTyped(draft, target.value))} />
          )}
          <Button disabled={isSame || typed === "" || found.length > 0} loading={busy} onClick={() => onAnswer(draft)} aria-label={`${isOpen ? words.apply : words.change}：${says}`}>
            {isOpen ? words.apply : words.change}
          </Button>
        </Acts>
      ) : (
        <div className="soft">
          {chosen?.label} {typed}
        </div>
      )}
      <RefusalList refusals={found.length > 0 ? found : refused} texts={mergerRefusalTexts} />
    </li>
  );
}

function sentenceOf({ conflict, identity }: RehearsedConflict, words: SameTexts<typeof conflictTexts.zh>, campusName: (id: string) => string): string {
  switch (conflict.kind) {
    case "person-twice":
      return identity === null ? words.twiceOneRecord(conflict.absorbing.name) : words.twice(conflict.absorbing.name, identity);
    case "staff-number":
      return words.number(conflict.absorbing.name, conflict.absorbing.staffNumber, conflict.absorbed.name, conflict.absorbed.staffNumber);
    case "class-name":
      return words.className(campusName(conflict.absorbing.campusId), conflict.absorbing.name, campusName(conflict.absorbed.campusId), conflict.absorbed.name);
    case "post":
      return postSentence(conflict, words);
  }
}

function postSentence(conflict: Extract<MergerConflict, { kind: "post" }>, words: SameTexts<typeof conflictTexts.zh>): string {
  const { title, name, beside } = conflict;
  return beside === null ? words.post(title, name) : words.postBeside(title, name, beside);
}
