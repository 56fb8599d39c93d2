/** A style module of antd without the functions that write its rules: their hooks stay, as they also name classes and variables. */
const makers = ["genStyleHooks", "genSubStyleComponent", "genComponentStyleHook"];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Call extends Node {
  readonly type: "CallExpression";
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value && "start" in value;
const makesRules = (node: Node): node is Call => node.type === "CallExpression" && makers.includes((node as Call).callee.name ?? "");

function findCalls(node: Node): Call[] {
  const below = Object.values(node).flat().filter(isNode).flatMap(findCalls);
  return makesRules(node) ? [...below, node] : below;
}

/** @param program the syntax tree of `code` */
export function withoutRules(code: string, program: object): string {
  const writers = findCalls(program as Node).flatMap(({ arguments: [, writer] }) => (writer ? [writer] : []));
  return writers.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)}() => []${left.slice(end)}`, code);
}
