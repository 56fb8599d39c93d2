/** A draft that is being edited: what it rests on, and what was typed since. */
import type { PlanContent } from "@qitong/domain/curriculum";
import { useState } from "react";
import { isSame } from "./plan-draft";
import type { ShownPlan } from "./plan-rows";

interface Edited {
  readonly base: ShownPlan;
  readonly content: PlanContent;
}

const begin = (draft: ShownPlan): Edited => ({ base: draft, content: draft.content });

export function useEditedDraft(latest: ShownPlan) {
  const [edited, setEdited] = useState<Edited>(() => begin(latest));
  const isChanged = !isSame(edited.content, edited.base.content);
  // Another draft, or a newer version while nothing is typed here: simply shown. What is typed is never taken away.
  const isOther = latest.id !== edited.base.id || (latest.version > edited.base.version && (!isChanged || isSame(latest.content, edited.content)));
  if (isOther) setEdited(begin(latest));
  return {
    ...(isOther ? begin(latest) : edited),
    isChanged: isOther ? false : isChanged,
    change: (content: PlanContent) => setEdited((before) => ({ ...before, content })),
    undo: () => setEdited(({ base }) => begin(base)),
    reload: () => setEdited(begin(latest)),
  };
}
