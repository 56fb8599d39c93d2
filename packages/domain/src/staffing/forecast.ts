/**
 * 五年预测: need and supply of staff on each 1 September. A pure function of counts and assumptions: the service exports by
 * it, and the screen runs it at every key. Expected numbers, not rounded, so that schools add up to the district.
 */
import { stages } from "../school-stage";
import type { ForecastAssumptions } from "./forecast-assumptions";
import type { ForecastCampus, ForecastCell, ForecastFacts } from "./forecast-facts";
import { placeHires, type HiringCampus } from "./forecast-hires";
import { staffNeed, stagesOf } from "./staff-need";
import { requiredTeachers } from "./subject-coverage";

export interface CellYear {
  readonly headcount: number;
  readonly absent: number;
  /** In post and not absent. */
  readonly supply: number;
  /** By the rule of subject coverage; null where the rule has no minimum for the subject. */
  readonly required: number | null;
  readonly retired: number;
  readonly resigned: number;
  readonly ended: number;
  readonly arrived: number;
  readonly hired: number;
}

export interface ForecastYear extends Omit<CellYear, "required"> {
  readonly pupils: number;
  /** Staff that the pupils call for by the ratio. */
  readonly need: number;
  /** Need less supply: above nothing there are too few. */
  readonly gap: number;
}

export interface ForecastSubject {
  readonly subject: string | null;
  readonly years: readonly CellYear[];
}

export interface CampusForecast {
  readonly campusId: string;
  readonly name: string;
  readonly entityId: string;
  readonly entityName: string;
  readonly years: readonly ForecastYear[];
  readonly subjects: readonly ForecastSubject[];
}

export interface Forecast {
  readonly campuses: readonly CampusForecast[];
  readonly total: readonly ForecastYear[];
  readonly subjects: readonly ForecastSubject[];
  /** Without pupils on record: neither their need nor their staff is in any sum. */
  readonly leftOut: readonly string[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface CellState {
  readonly cell: ForecastCell;
  readonly years: Mutable<CellYear>[];
}

interface CampusState extends HiringCampus<CellState> {
  readonly campus: ForecastCampus;
  readonly demand: readonly { readonly pupils: number; readonly need: number; readonly required: Readonly<Record<string, number>> }[];
  readonly cells: CellState[];
}

export function forecast({ points, campuses }: ForecastFacts, assumptions: ForecastAssumptions): Forecast {
  const known = campuses.filter((campus) => campus.pupils !== null);
  const states = known.map((campus) => startOf(campus, points.length, assumptions));
  for (let year = 1; year < points.length; year += 1) {
    for (const state of states) for (const cell of state.cells) moveOn(cell, year, assumptions);
    const hired = placeHires(states, year, assumptions.hiresPerYear);
    for (const { cells, demand } of states) {
      for (const cell of cells) close(cell, year, hired.get(cell) ?? 0, assumptions, demand[year]?.required);
    }
  }
  const forecasts = states.map(campusForecast);
  return {
    campuses: forecasts,
    total: points.map((_point, year) => addYears(forecasts.flatMap((one) => one.years[year] ?? []))),
    subjects: subjectsOf(forecasts, points.length),
    leftOut: campuses.filter((campus) => campus.pupils === null).map(({ campusId }) => campusId),
  };
}

function startOf(campus: ForecastCampus, length: number, assumptions: ForecastAssumptions): CampusState {
  const demand = Array.from({ length }, (_none, year) => demandOf(campus, year, assumptions));
  const required = demand[0]?.required ?? {};
  // A subject that is taught needs a row even where nobody teaches it.
  const held = new Set(campus.cells.map(({ subject }) => subject));
  const missing = Object.keys(required).filter((subject) => !held.has(subject));
  const cells = [...campus.cells, ...missing.map((subject) => nobody(subject, length))].map((cell): CellState => ({ cell, years: [] }));
  for (const state of cells) {
    state.years.push(yearOf(state.cell, 0, state.cell.inPost, assumptions, required));
  }
  return { campus, demand, cells };
}

function demandOf({ stage, classes, pupils }: ForecastCampus, year: number, { pupilGrowth, pupilsPerStaff }: ForecastAssumptions) {
  const grown = (1 + pupilGrowth) ** year;
  const inYear = (at: number, growth: number) =>
    Object.fromEntries(stagesOf(stage).map((one) => [one, (pupils?.[one]?.[at]?.pupils ?? 0) * growth]));
  const sum = (of: Readonly<Record<string, number>>) => stages.reduce((all, one) => all + (of[one] ?? 0), 0);
  const [now, then] = [inYear(0, 1), inYear(year, grown)];
  // Classes stay as large as they are today.
  const classesThen = classes === null || sum(now) === 0 ? null : Math.ceil((classes * sum(then)) / sum(now) - 1e-9);
  return { pupils: sum(then), need: staffNeed(then, pupilsPerStaff) ?? 0, required: requiredTeachers(stage, classesThen) };
}

function nobody(subject: string, length: number): ForecastCell {
  const none = Array.from({ length: length - 1 }, () => 0);
  return {
    subject, inPost: 0, overdue: 0, unknownBirth: 0, retiring: { earliest: none, statutory: none, latest: none },
    ending: none, arriving: none, onLeave: [0, ...none],
  };
}

function yearOf(cell: ForecastCell, year: number, headcount: number, { leaveRate }: ForecastAssumptions, required: Readonly<Record<string, number>> | undefined): Mutable<CellYear> {
  const absent = Math.min(headcount, Math.max(cell.onLeave[year] ?? 0, headcount * leaveRate));
  return {
    headcount, absent, supply: headcount - absent, required: cell.subject === null ? null : (required?.[cell.subject] ?? null),
    retired: 0, resigned: 0, ended: 0, arrived: 0, hired: 0,
  };
}

/** Who goes and who comes between two points, before anyone is taken on. */
function moveOn({ cell, years }: CellState, year: number, assumptions: ForecastAssumptions): void {
  const { earliestShare, latestShare, resignationRate } = assumptions;
  const flow = year - 1;
  const { earliest, statutory, latest } = cell.retiring;
  const before = years[flow]?.headcount ?? 0;
  const arrived = cell.arriving[flow] ?? 0;
  const atStatutory = Math.max(0, 1 - earliestShare - latestShare);
  const due = atStatutory * (statutory[flow] ?? 0) + earliestShare * (earliest[flow] ?? 0) + latestShare * (latest[flow] ?? 0);
  // Who has resigned before neither retires nor comes to an end, and there are never more leaving than there are.
  const stillThere = (1 - resignationRate) ** flow;
  const retired = Math.min(before + arrived, due * stillThere);
  const ended = Math.min(before + arrived - retired, (cell.ending[flow] ?? 0) * stillThere);
  const resigned = (before + arrived - retired - ended) * resignationRate;
  const headcount = before + arrived - retired - ended - resigned;
  years.push({ ...yearOf(cell, year, headcount, assumptions, undefined), retired, ended, resigned, arrived });
}

function close(state: CellState, year: number, hired: number, assumptions: ForecastAssumptions, required: Readonly<Record<string, number>> | undefined): void {
  const open = state.years[year];
  if (!open) return;
  const { retired, resigned, ended, arrived } = open;
  state.years[year] = {
    ...yearOf(state.cell, year, open.headcount + hired, assumptions, required), retired, resigned, ended, arrived, hired,
  };
}

function campusForecast({ campus, demand, cells }: CampusState): CampusForecast {
  const { campusId, name, entityId, entityName } = campus;
  const years = demand.map(({ pupils, need }, year): ForecastYear => {
    const sum = addCells(cells.flatMap((cell) => cell.years[year] ?? []));
    return { ...sum, pupils, need, gap: need - sum.supply };
  });
  return { campusId, name, entityId, entityName, years, subjects: cells.map(({ cell, years: ofCell }) => ({ subject: cell.subject, years: ofCell })) };
}

function addCells(cells: readonly CellYear[]): Mutable<CellYear> {
  const sum: Mutable<CellYear> = { headcount: 0, absent: 0, supply: 0, required: null, retired: 0, resigned: 0, ended: 0, arrived: 0, hired: 0 };
  for (const cell of cells) {
    for (const key of ["headcount", "absent", "supply", "retired", "resigned", "ended", "arrived", "hired"] as const) sum[key] += cell[key];
    if (cell.required !== null) sum.required = (sum.required ?? 0) + cell.required;
  }
  return sum;
}

/** Of campuses of an entity, or of all of a district. */
export function addYears(years: readonly ForecastYear[]): ForecastYear {
  const { required: _none, ...sum } = addCells(years.map((year) => ({ ...year, required: null })));
  const [pupils, need] = [years.reduce((all, year) => all + year.pupils, 0), years.reduce((all, year) => all + year.need, 0)];
  return { ...sum, pupils, need, gap: need - sum.supply };
}

function subjectsOf(campuses: readonly CampusForecast[], length: number): ForecastSubject[] {
  const found = new Map<string | null, ForecastSubject[]>();
  for (const one of campuses.flatMap(({ subjects }) => subjects)) found.set(one.subject, [...(found.get(one.subject) ?? []), one]);
  return [...found].map(([subject, cells]) => ({
    subject,
    years: Array.from({ length }, (_none, year) => addCells(cells.flatMap((cell) => cell.years[year] ?? []))),
  }));
}
