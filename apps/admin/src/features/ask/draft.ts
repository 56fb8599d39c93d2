/** What an asker has typed, kept on the phone until it is known to have arrived. */
import { askers, disclosures, mostPhotos, requestCategories, type Asker, type Disclosure, type RequestCategory } from "@qitong/domain/management";
import { z } from "zod";

export interface AskDraft {
  readonly category: RequestCategory | null;
  readonly text: string;
  readonly place: string;
  readonly asker: Asker;
  readonly isAnonymous: boolean;
  readonly name: string;
  readonly phone: string;
  readonly disclosure: Disclosure;
  /** Shrunk photos as base64. */
  readonly photos: readonly string[];
}

/** Key and secret of a sending; kept from before it is sent until its outcome is known. */
export interface Sending {
  readonly key: string;
  readonly secret: string;
}

/** A draft with what was typed, and photos that are left behind when a phone is full. */
export interface Draft {
  readonly photos: readonly unknown[];
}

export interface KeptDraft<Of extends Draft = AskDraft> {
  readonly draft: Of;
  readonly sending: Sending | null;
}

export const emptyDraft: AskDraft = {
  category: null, text: "", place: "", asker: "parent", isAnonymous: true, name: "", phone: "", disclosure: "school", photos: [],
};

const Kept = z.object({
  draft: z.object({
    category: z.enum(requestCategories).nullable(), text: z.string(), place: z.string(), asker: z.enum(askers), isAnonymous: z.boolean(),
    name: z.string(), phone: z.string(), disclosure: z.enum(disclosures), photos: z.array(z.string()).max(mostPhotos),
  }),
  sending: z.object({ key: z.string(), secret: z.string() }).nullable(),
});

/** What an earlier version of the page, or a person, may have left in storage is not believed. */
export function readDraft(text: string | null): KeptDraft {
  const none: KeptDraft = { draft: emptyDraft, sending: null };
  if (text === null) return none;
  try {
    const kept = Kept.safeParse(JSON.parse(text));
    return kept.success ? kept.data : none;
  } catch {
    return none;
  }
}

type Store = Pick<Storage, "setItem" | "removeItem">;

/** @returns whether all of it was kept; when a phone is full the words are kept and the photos are not. */
export function keepDraft(store: Store, name: string, kept: KeptDraft<Draft>): boolean {
  try {
    store.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    try {
      store.setItem(name, JSON.stringify({ ...kept, draft: { ...kept.draft, photos: [] } }));
    } catch {
      store.removeItem(name);
    }
    return false;
  }
}

export type DraftProblem = "category-missing" | "text-too-short" | "phone-missing";

/** What is still missing before it can be sent; the server looks again. */
export function findDraftProblems({ category, text, isAnonymous, phone }: AskDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (category === null) problems.push("category-missing");
  if ([...text.trim()].length < 5) problems.push("text-too-short");
  if (!isAnonymous && !/^\+?\d{7,15}$/.test(phone.replaceAll(/[\s()（）-]/g, ""))) problems.push("phone-missing");
  return problems;
}
