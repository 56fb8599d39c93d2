import type { Filters } from "@qitong/ui";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import type { GroupSummary } from "./group-row";

export const groupFilterKeys = ["q", "kind"] as const;

/** Groups of a kind, by their own name or by that of a school that is in them on the day. */
export function filterGroups(groups: readonly GroupSummary[], { q, kind }: Filters, pinyin: PinyinMatch | undefined): GroupSummary[] {
  return groups.filter(
    (group) =>
      (kind === undefined || group.kind === kind) &&
      (q === undefined || [group.name, ...group.members.filter(({ isOnDay }) => isOnDay).map(({ campusName }) => campusName)].some((name) => matchesScope(name, q, pinyin))),
  );
}
