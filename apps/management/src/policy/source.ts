/** The text that is about to be published: the open draft, or a version of before. */
import type { PolicyId } from "@qitong/domain";
import type { DraftStateRefusal, PolicyText, PublicationSource } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { findDraftStateRefusals } from "./draft";
import { findOpenDraft, getVersion, textOf, type DraftWithText } from "./store";

export interface Source {
  readonly text: PolicyText;
  readonly draft: DraftWithText | undefined;
  readonly restores: number | null;
  readonly refusals: readonly DraftStateRefusal[];
}

export async function loadSource(db: Queryable, policyId: PolicyId, source: PublicationSource): Promise<Source> {
  if (source.kind === "version") {
    const text = textOf(await getVersion(db, policyId, source.number));
    return { text, draft: undefined, restores: source.number, refusals: [] };
  }
  const draft = await findOpenDraft(db, policyId);
  const refusals = await findDraftStateRefusals(db, draft, source.revision);
  return { text: draft?.text ?? { title: "", articles: [] }, draft, restores: null, refusals };
}
