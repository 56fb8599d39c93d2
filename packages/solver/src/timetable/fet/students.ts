/**
 * Students of a FET file. Years hold groups, groups hold subgroups, and one subgroup may be in several groups; what attends lessons is
 * the smallest of them. Those that no activity or constraint tells apart become one resource, or a large school would have thousands.
 */
import { children, textOf, type XmlElement } from "../xml/tree";

/** Names of sets, and the smallest sets in each. */
export type Leaves = ReadonlyMap<string, ReadonlySet<string>>;

export function readLeaves(list: XmlElement | undefined): Leaves {
  const leaves = new Map<string, Set<string>>();
  const add = (name: string, inside: Iterable<string>): Set<string> => {
    const known = leaves.get(name) ?? new Set<string>();
    for (const leaf of inside) known.add(leaf);
    leaves.set(name, known);
    return known;
  };
  const read = (element: XmlElement, levels: readonly string[]): Set<string> => {
    const name = textOf(element, "Name") ?? "";
    const [level, ...deeper] = levels;
    const inner = level === undefined ? [] : children(element, level);
    return add(name, inner.length === 0 ? [name] : inner.flatMap((each) => [...read(each, deeper)]));
  };
  for (const year of children(list, "Year")) read(year, ["Group", "Subgroup"]);
  return leaves;
}

export interface StudentResources {
  /** A name for each resource: of one of the sets that it stands for. */
  readonly names: readonly string[];
  /** By name of a set: positions of its resources. */
  readonly ofSet: ReadonlyMap<string, readonly number[]>;
}

/** @param used the sets that activities and constraints name; others tell nothing apart */
export function mergeLeaves(leaves: Leaves, used: ReadonlySet<string>): StudentResources {
  const setsOfLeaf = new Map<string, string[]>();
  for (const set of used) for (const leaf of leaves.get(set) ?? []) setsOfLeaf.set(leaf, [...(setsOfLeaf.get(leaf) ?? []), set]);
  const positions = new Map<string, number>();
  const names: string[] = [];
  const ofSet = new Map<string, number[]>();
  for (const [leaf, sets] of setsOfLeaf) {
    const key = sets.join("\n");
    if (positions.has(key)) continue;
    positions.set(key, names.length);
    for (const set of sets) ofSet.set(set, [...(ofSet.get(set) ?? []), names.length]);
    names.push(leaf);
  }
  return { names, ofSet };
}
