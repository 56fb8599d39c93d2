/** What an official reads first: how many retire, where the gap of the last year is greatest, by school and by subject. */
import { addYears, type CampusForecast, type Forecast, type ForecastYear } from "./forecast";

export interface Lack {
  readonly campusId: string;
  readonly name: string;
  readonly subject: string;
  readonly lack: number;
}

export interface ForecastHeadline {
  /** In all years of the forecast together. */
  readonly retiring: number;
  readonly headcount: number;
  readonly gapNow: number;
  readonly gapThen: number;
  /** The subject at a campus that lacks most teachers in the last year; undefined where none lacks any. */
  readonly greatest: Lack | undefined;
}

export function headlineOf({ campuses, total }: Forecast): ForecastHeadline {
  const last = total.length - 1;
  const lacks = campuses.flatMap(({ campusId, name, subjects }) =>
    subjects.flatMap(({ subject, years }): Lack[] => {
      const year = years[last];
      if (subject === null || !year || year.required === null) return [];
      return [{ campusId, name, subject, lack: year.required - year.supply }];
    }),
  );
  // Half a teacher is the chance of one; below that nobody would be called lacking.
  const greatest = lacks.filter(({ lack }) => lack >= 0.5).toSorted((a, b) => b.lack - a.lack || a.campusId.localeCompare(b.campusId))[0];
  return {
    retiring: total.reduce((sum, { retired }) => sum + retired, 0),
    headcount: total[0]?.headcount ?? 0,
    gapNow: total[0]?.gap ?? 0,
    gapThen: total[last]?.gap ?? 0,
    greatest,
  };
}

export interface EntityForecast {
  readonly entityId: string;
  readonly name: string;
  readonly campuses: readonly CampusForecast[];
  readonly years: readonly ForecastYear[];
}

/** Campuses of one legal entity added up, and still told apart. */
export function byEntity(campuses: readonly CampusForecast[]): EntityForecast[] {
  const found = new Map<string, CampusForecast[]>();
  for (const campus of campuses) found.set(campus.entityId, [...(found.get(campus.entityId) ?? []), campus]);
  return [...found].map(([entityId, own]) => ({
    entityId,
    name: own[0]?.entityName ?? entityId,
    campuses: own,
    years: (own[0]?.years ?? []).map((_year, index) => addYears(own.flatMap((campus) => campus.years[index] ?? []))),
  }));
}
