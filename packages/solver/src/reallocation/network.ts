/** Who may go where, as whole numbers y[type, destination], and the sums of them that the demands and goals speak of. */
import type { CampusId } from "@qitong/domain";
import type { TransferTeacher } from "@qitong/domain/staffing";
import { groupBy } from "./grouping";
import type { LinearProgram, Term } from "./linear-program";
import type { TeacherType } from "./teacher-types";
import type { Way } from "./ways";

export interface Flow {
  readonly column: number;
  readonly type: TeacherType;
  readonly way: Way;
}

/** People of one kind who leave or reach a campus. */
export interface Counter {
  readonly column: number;
  readonly campusId: CampusId;
  readonly direction: 1 | -1;
  readonly example: TransferTeacher;
}

export interface Network {
  readonly flows: readonly Flow[];
  readonly counters: readonly Counter[];
}

export const one = ({ column }: { readonly column: number }): Term => ({ column, value: 1 });

function addFlows(program: LinearProgram, types: readonly TeacherType[], ways: ReadonlyMap<CampusId, Way[]>, onlyPairs: boolean): Flow[] {
  const flows: Flow[] = [];
  for (const type of types) {
    for (const way of ways.get(type.campusId) ?? []) {
      if (onlyPairs && way.pair === undefined) continue;
      flows.push({ column: program.addColumn(0, 0, type.teachers.length, "integer"), type, way });
    }
  }
  return flows;
}

/** A column for each sum of flows keeps every flow in two rows: the model stays a sparse network and solves many times faster. */
function addCounters(program: LinearProgram, groups: Iterable<readonly Flow[]>, direction: 1 | -1): Counter[] {
  return [...groups].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const most = direction === -1 ? first.type.teachers.length : Number.POSITIVE_INFINITY;
    const column = program.addColumn(0, 0, most, "continuous");
    program.addRow([...group.map(one), { column, value: -1 }], 0, 0);
    return [{ column, campusId: direction === -1 ? first.type.campusId : first.way.to, direction, example: first.type.example }];
  });
}

export function addNetwork(
  program: LinearProgram,
  types: readonly TeacherType[],
  ways: ReadonlyMap<CampusId, Way[]>,
  onlyPairs: boolean,
): Network {
  const flows = addFlows(program, types, ways, onlyPairs);
  const leaving = groupBy(flows, ({ type }) => type.key);
  const arriving = groupBy(flows, ({ type, way }) => `${way.to} ${type.kindKey}`);
  return { flows, counters: [...addCounters(program, leaving.values(), -1), ...addCounters(program, arriving.values(), 1)] };
}

/** Net inflow of each campus, weighted by what a teacher counts for. */
export function netInflow(counters: readonly Counter[], weightOf: (teacher: TransferTeacher) => number): Map<CampusId, Term[]> {
  const terms = new Map<CampusId, Term[]>();
  for (const { column, campusId, direction, example } of counters) {
    const weight = weightOf(example);
    if (weight === 0) continue;
    const own = terms.get(campusId);
    if (own) own.push({ column, value: direction * weight });
    else terms.set(campusId, [{ column, value: direction * weight }]);
  }
  return terms;
}
