import type { DraftChange, DraftStateRefusal } from "@qitong/domain/management";
import { Panel, Row, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { draftTexts } from "./draft-texts";
import { articleName } from "./policy-texts";

export type DraftChangedRefusal = Extract<DraftStateRefusal, { kind: "draft-changed" }>;

export interface DraftConflictProps {
  readonly refusal: DraftChangedRefusal;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Somebody saved the same draft first: what they did, before one decides whose text goes on. */
export function DraftConflict({ refusal, onTakeTheirs, onKeepMine }: DraftConflictProps) {
  const words = useTexts(draftTexts);
  const language = useLanguage();
  const say = (change: DraftChange): string => {
    if (change.kind === "title") return words.changedName(change.title);
    return words[change.kind](articleName(language, change.number), change.title);
  };
  return (
    <div role="alert">
      <Panel tone="warn" level={3} title={words.changedTitle(refusal.byName ?? "—")}>
        <ul>
          {refusal.changes.map((change) => (
            <li key={`${change.kind} ${change.title}`}>{say(change)}</li>
          ))}
        </ul>
        <Row>
          <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
          <Button onClick={onKeepMine}>{words.keepMine}</Button>
        </Row>
      </Panel>
    </div>
  );
}
