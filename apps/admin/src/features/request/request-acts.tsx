/** The acts on a request, each a button that opens what it needs; an act that would be refused is left out. */
import { findHandlerActRefusals, findStaffActRefusals, type RequestFacts } from "@qitong/domain/management";
import type { PersonId } from "@qitong/domain";
import { Acts, Panel, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState } from "react";
import { DispatchForm, type DispatchDraft } from "./dispatch-form";
import type { Handler, RequestDetail } from "./request-rows";
import { requestDetailTexts } from "./request-texts";
import { WordsForm, type WordsDraft } from "./words-form";

export const wordActs = ["answer", "handBack", "note", "decline", "merge"] as const;
export type WordAct = (typeof wordActs)[number];

export interface RequestActsProps {
  readonly detail: RequestDetail;
  readonly mayDispatch: boolean;
  readonly mayHandle: boolean;
  /** Undefined while loading. */
  readonly handlers: readonly Handler[] | undefined;
  readonly me: PersonId;
  readonly onDispatch: (draft: DispatchDraft) => Promise<unknown>;
  readonly onReassign: (draft: DispatchDraft) => Promise<unknown>;
  readonly onStart: () => Promise<unknown>;
  readonly onWords: (act: WordAct, draft: WordsDraft) => Promise<unknown>;
}

type Opened = "dispatch" | "reassign" | WordAct;

export function RequestActs(props: RequestActsProps) {
  const { detail, handlers, onDispatch, onReassign, onStart, onWords } = props;
  const words = useTexts(requestDetailTexts);
  const [opened, setOpened] = useState<Opened>();
  const possible = possibleActs(props);
  const close = () => setOpened(undefined);
  const then = (work: Promise<unknown>) => work.then(close, () => undefined);
  if (possible.length === 0) return null;
  return (
    <Panel title={words.acts}>
      {(opened === "dispatch" || opened === "reassign") && (
        <DispatchForm
          detail={detail}
          act={opened}
          handlers={handlers}
          onCancel={close}
          onSend={(draft) => then(opened === "dispatch" ? onDispatch(draft) : onReassign(draft))}
        />
      )}
      {opened !== undefined && opened !== "dispatch" && opened !== "reassign" && (
        <WordsForm act={opened} onCancel={close} onSend={(draft) => then(onWords(opened, draft))} />
      )}
      {opened === undefined && (
        <Acts>
          {possible.map((act, index) =>
            act === "start" ? (
              <Button key={act} type="primary" onClick={() => void onStart().catch(() => undefined)}>
                {words.start}
              </Button>
            ) : (
              <Button key={act} type={index === 0 ? "primary" : "default"} onClick={() => setOpened(act)}>
                {words[act]}
              </Button>
            ),
          )}
        </Acts>
      )}
    </Panel>
  );
}

/** In the order of likelihood; by the rules that the server runs. */
function possibleActs({ detail, mayDispatch, mayHandle, me }: RequestActsProps): (Opened | "start")[] {
  const facts: RequestFacts = detail;
  const staff = (act: Parameters<typeof findStaffActRefusals>[1]) => findStaffActRefusals(facts, act, detail.version).length === 0;
  const own = (act: Parameters<typeof findHandlerActRefusals>[1]) => findHandlerActRefusals(facts, act, detail.version, me).length === 0;
  const acts: readonly (readonly [Opened | "start", boolean])[] = [
    ["dispatch", mayDispatch && staff("dispatch")],
    ["start", mayHandle && own("start")],
    ["answer", mayHandle && own("answer")],
    ["reassign", mayDispatch && staff("reassign")],
    ["handBack", mayHandle && own("hand-back")],
    ["note", mayHandle && staff("note")],
    ["merge", mayDispatch && staff("merge")],
    ["decline", mayDispatch && staff("decline")],
  ];
  return acts.flatMap(([act, isPossible]) => (isPossible ? [act] : []));
}

