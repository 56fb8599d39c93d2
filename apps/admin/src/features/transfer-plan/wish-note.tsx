/** What a teacher wishes, in a line beside the name. */
import type { PersonId } from "@qitong/domain";
import type { MovePreference } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { editorTexts } from "./editor-texts";
import type { PlanNames } from "../plan/plan-names";

export type WishOf = ReadonlyMap<PersonId, readonly MovePreference[]>;

export function wishesByTeacher(preferences: readonly MovePreference[]): WishOf {
  const found = new Map<PersonId, MovePreference[]>();
  for (const one of preferences) {
    const known = found.get(one.personId);
    if (known) known.push(one);
    else found.set(one.personId, [one]);
  }
  return found;
}

export function WishNote({ wishes, names }: { readonly wishes: readonly MovePreference[] | undefined; readonly names: PlanNames }) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  if (!wishes) return null;
  const separator = language === "zh" ? "、" : ", ";
  const named = (kind: MovePreference["kind"]): string =>
    wishes.flatMap((one) => (one.kind === kind && one.campusId !== null ? [names.campus(one.campusId)] : [])).join(separator);
  const isUnwilling = wishes.some(({ kind, campusId }) => kind === "refuse" && campusId === null);
  const [wished, refused] = [named("wish"), named("refuse")];
  const parts = [
    isUnwilling ? words.unwilling : words.willing,
    ...(wished === "" ? [] : [words.wishes(wished)]),
    ...(refused === "" ? [] : [words.refuses(refused)]),
  ];
  return <span className="soft">{parts.join(language === "zh" ? "；" : "; ")}</span>;
}
