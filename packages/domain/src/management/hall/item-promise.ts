/** Whether what is promised can be kept: the deadlines of a flow, on its longest way, add up to no more than the promise. */
import { branchesOf, endKey, exitsOf, findNode, type FieldKind, type Flow, type Form, type Node, type Step } from "../approval";

/** A step of the deputy director carries no deadline, because nobody is above; the promise leaves it a day. */
const daysWithoutDeadline = 1;

const daysOf = (steps: readonly Step[]): number => steps.reduce((sum, { deadlineDays }) => sum + (deadlineDays ?? daysWithoutDeadline), 0);

/** All of a parallel node's branches run at the same time. */
const daysAt = (node: Node): number => Math.max(0, ...branchesOf(node).map(daysOf));

/** Working days of the longest way through a flow that ends; one that runs in a circle has none. */
export function longestDays(flow: Flow): number | undefined {
  const walk = (id: string | null, seen: readonly string[]): number | undefined => {
    if (id === endKey) return 0;
    const node = id === null ? undefined : findNode(flow, id);
    if (!node || seen.includes(node.id)) return undefined;
    const rest = exitsOf(node).map((next) => walk(next, [...seen, node.id]));
    return rest.includes(undefined) ? undefined : daysAt(node) + Math.max(...rest.map((days) => days ?? 0));
  };
  return walk(flow.start, []);
}

/** What a parent can fill in on a phone. A list of the district's people or campuses is not for strangers. */
const kindsForOutside: readonly FieldKind[] = ["text", "long-text", "number", "money", "date", "date-range", "choice", "file"];

export const isForOutside = ({ fields }: Form): boolean => fields.every(({ kind }) => kindsForOutside.includes(kind));
