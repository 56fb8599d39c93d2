/** 学科组: subjects whose teachers can guide each other; a local custom, not a regulation. A generalist fits every group. */
import type { Subject } from "../vocabulary";

const groups: readonly (readonly Subject[])[] = [
  ["chinese", "calligraphy"],
  ["mathematics", "information"],
  ["english"],
  ["morality", "history", "geography", "mental-health"],
  ["science", "physics", "chemistry", "biology", "labour", "practice", "local"],
  ["pe"],
  ["music", "arts"],
  ["fine-art", "arts", "calligraphy"],
];

export function isSameSubjectGroup(one: Subject | null, other: Subject | null): boolean {
  if (one === null || other === null) return false;
  if (one === other || one === "generalist" || other === "generalist") return true;
  return groups.some((group) => group.includes(one) && group.includes(other));
}
