/** What a decision makes worse, one finding each, the gravest kind first. */
import type { CampusId } from "../identifier";
import { indicatorIds, type IndicatorId } from "../quality";
import type { Stage } from "../school-stage";
import type { CampusDecision } from "./decision-impact";
import type { LedClass } from "./decision-facts";

interface AtCampus {
  readonly campusId: CampusId;
}

export type Worsening =
  | ({ readonly kind: "school-fails"; readonly stage: Stage } & AtCampus)
  | ({ readonly kind: "indicator-lost"; readonly stage: Stage; readonly indicator: IndicatorId; readonly before: number; readonly after: number; readonly threshold: number } & AtCampus)
  | ({ readonly kind: "below-cover"; readonly subject: string; readonly after: number; readonly required: number } & AtCampus)
  | ({ readonly kind: "lessons-uncovered"; readonly subject: string; readonly before: number; readonly after: number; readonly teachers: number; readonly load: number | null } & AtCampus)
  | ({ readonly kind: "head-lost" } & LedClass);

const gravity = ["school-fails", "indicator-lost", "below-cover", "lessons-uncovered", "head-lost"] as const satisfies readonly Worsening["kind"][];

export function findWorsenings(campuses: readonly CampusDecision[]): Worsening[] {
  return campuses
    .flatMap((campus): Worsening[] => [
      ...(campus.before === campus.after ? [] : [...unitWorsenings(campus), ...coverWorsenings(campus), ...lessonWorsenings(campus)]),
      ...campus.lostHeads.map((head) => ({ kind: "head-lost" as const, ...head })),
    ])
    .toSorted((one, other) => gravity.indexOf(one.kind) - gravity.indexOf(other.kind));
}

function unitWorsenings({ campusId, before, after }: CampusDecision): Worsening[] {
  return after.units.flatMap((unit, at): Worsening[] => {
    const was = before.units[at];
    if (!was) return [];
    const { stage } = unit;
    const lost = indicatorIds.flatMap((indicator): Worsening[] => {
      const [then, now] = [was.indicators[indicator], unit.indicators[indicator]];
      if (then.kind !== "value" || now.kind !== "value" || !then.met || now.met) return [];
      return [{ kind: "indicator-lost", campusId, stage, indicator, before: then.value, after: now.value, threshold: now.threshold }];
    });
    const fails = was.pass.kind !== "fails" && unit.pass.kind === "fails";
    return [...(fails ? [{ kind: "school-fails" as const, campusId, stage }] : []), ...lost];
  });
}

function coverWorsenings({ campusId, before, after }: CampusDecision): Worsening[] {
  return after.belowCover.flatMap(({ subject, teachers, required }): Worsening[] => {
    const was = before.belowCover.find((one) => one.subject === subject);
    if (was && was.teachers <= teachers) return [];
    return [{ kind: "below-cover", campusId, subject, after: teachers, required }];
  });
}

function lessonWorsenings({ campusId, before, after }: CampusDecision): Worsening[] {
  return (after.short ?? []).flatMap(({ subject, missing, teachers, load }): Worsening[] => {
    const was = before.short?.find((one) => one.subject === subject)?.missing ?? 0;
    return missing > was + 1e-9 ? [{ kind: "lessons-uncovered", campusId, subject, before: was, after: missing, teachers, load }] : [];
  });
}
