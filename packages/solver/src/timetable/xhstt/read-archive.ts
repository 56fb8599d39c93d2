/** Reads an archive of XHSTT: its instances, and the solutions that it carries for them. */
import type { TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import { child, children, parseXml, type XmlElement } from "../xml/tree";
import { attribute, numberOf } from "./lookup";
import { readInstance, type ReadInstance } from "./read-instance";
import { readSolution } from "./read-solution";

/** The cost that the file itself states for a solution, where it has a report. */
export interface PublishedCost {
  readonly infeasibility: number;
  readonly objective: number;
}

export interface ArchivedSolution {
  /** Identifier of the group of solutions it is in. */
  readonly group: string;
  /** Position of its instance in the archive. */
  readonly instance: number;
  readonly solution: Solution;
  readonly published: PublishedCost | undefined;
}

/** A solution that is none: it names what its instance does not have. The others of the file are read all the same. */
export interface RefusedSolution {
  readonly group: string;
  readonly reason: string;
}

export interface XhsttArchive {
  readonly instances: readonly TimetableInstance[];
  readonly solutions: readonly ArchivedSolution[];
  readonly refused: readonly RefusedSolution[];
}

function publishedCost(solution: XmlElement): PublishedCost | undefined {
  const report = child(solution, "Report");
  const infeasibility = report && numberOf(report, "InfeasibilityValue");
  const objective = report && numberOf(report, "ObjectiveValue");
  return infeasibility === undefined || objective === undefined ? undefined : { infeasibility, objective };
}

function readArchived(element: XmlElement, group: string, instances: readonly ReadInstance[]): ArchivedSolution {
  const reference = attribute(element, "Reference");
  const position = instances.findIndex(({ instance }) => instance.id === reference);
  const read = instances[position];
  if (!read) throw new Error(`a solution is for the instance "${reference}", which is not in the archive`);
  return { group, instance: position, solution: readSolution(element, read), published: publishedCost(element) };
}

function readSolutions(archive: XmlElement, instances: readonly ReadInstance[]): Pick<XhsttArchive, "solutions" | "refused"> {
  const [solutions, refused]: [ArchivedSolution[], RefusedSolution[]] = [[], []];
  for (const element of children(archive, "SolutionGroups", "SolutionGroup")) {
    const group = attribute(element, "Id");
    for (const solution of children(element, "Solution")) {
      try {
        solutions.push(readArchived(solution, group, instances));
      } catch (fault) {
        refused.push({ group, reason: fault instanceof Error ? fault.message : String(fault) });
      }
    }
  }
  return { solutions, refused };
}

/**
 * @param document the text of the file; an archive, or a single `<Instance>`
 * @throws when it is not well formed, or an instance refers to what it does not have
 */
export function readXhstt(document: string): XhsttArchive {
  const root = parseXml(document);
  const elements = root.name === "Instance" ? [root] : children(root, "Instances", "Instance");
  const instances = elements.map(readInstance);
  return { instances: instances.map(({ instance }) => instance), ...readSolutions(root, instances) };
}
