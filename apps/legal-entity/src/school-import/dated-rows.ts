/** Dated rows of many campuses, read at once and asked one by one. */
import type { CampusId, CivilDate } from "@qitong/domain";

export interface Dated {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** By campus, each list in the order of time. */
export function groupBy<Joined, Row extends Dated & { readonly campusId: CampusId }>(
  joined: readonly Joined[],
  rowOf: (joined: Joined) => Row,
): ReadonlyMap<CampusId, readonly Row[]> {
  const groups = new Map<CampusId, Row[]>();
  for (const row of joined.map(rowOf)) {
    const group = groups.get(row.campusId);
    if (group) group.push(row);
    else groups.set(row.campusId, [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return groups;
}

/** The row in force on a day, else the first that begins later, else the last one: a school is never without a name. */
export function onDay<Row extends Dated>(rows: readonly Row[] | undefined, on: CivilDate): Row | undefined {
  if (!rows) return undefined;
  const inForce = rows.find(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || on < endsOn));
  return inForce ?? rows.find(({ startsOn }) => startsOn > on) ?? rows.at(-1);
}
