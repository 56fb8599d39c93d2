import type { SameTexts } from "@qitong/ui";
import type { shellTexts } from "../language/shell-texts";
import type { ScopeChoice } from "./scope-options";

type Words = SameTexts<(typeof shellTexts)["zh"]>;

/** A school with several campuses says that all of them are meant. */
export function scopeName({ scope, campusCount }: ScopeChoice, words: Words): string {
  if (campusCount === 2) return words.bothCampuses(scope.name);
  return campusCount > 2 ? words.allCampuses(scope.name, campusCount) : scope.name;
}
