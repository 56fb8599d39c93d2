/**
 * A proposal for the empty cells of a teaching load, by a rule that can be told in a sentence: whoever taught the class last year goes
 * on; the head of a class teaches it; then who is nearest to the course, at home before away, with the fewest lessons so far; nobody
 * above the upper end of the norm. Nothing that was entered is touched; what nobody can take stays empty.
 */
import type { CivilDate } from "../civil-date";
import type { ClassId, PersonId } from "../identifier";
import type { CourseCode } from "./course";
import { periodsOf } from "./plan";
import { cellKey, demandsOf, fitOf, fits, isAt, isHomeAt, type Demand, type Fit, type LoadCell, type LoadTeacher } from "./teaching-load";
import { restOfYear, teacherLoads, type TeachingLoadFacts } from "./teaching-load-check";

export type SuggestionReason = "taught-last-year" | "class-head" | Fit | "at-home" | "part-time";

export interface SuggestedCell extends LoadCell {
  readonly reasons: readonly SuggestionReason[];
}

/** Of last year, class by class: classes keep their id as they go up. */
export type TaughtLastYear = (classId: ClassId, code: CourseCode, personId: PersonId) => boolean;

interface Candidate {
  readonly teacher: LoadTeacher;
  readonly fit: Fit;
  readonly wasThere: boolean;
  readonly isHead: boolean;
  readonly isHome: boolean;
}

/** At the campus for all of the rest of the year: a proposal that ends with a transfer would only move the hole. */
const stays = (teacher: LoadTeacher, { class: { campusId } }: Demand, from: CivilDate, lastDay: CivilDate): boolean => isAt(teacher, campusId, from) && isAt(teacher, campusId, lastDay);

function candidatesFor(demand: Demand, facts: TeachingLoadFacts, wasTaught: TaughtLastYear, days: { readonly from: CivilDate; readonly last: CivilDate }): Candidate[] {
  return facts.teachers.flatMap((teacher): Candidate[] => {
    const fit = fitOf(teacher, demand.course);
    if (fit === undefined || !stays(teacher, demand, days.from, days.last)) return [];
    return [{
      teacher, fit, wasThere: wasTaught(demand.class.classId, demand.course.code, teacher.personId),
      isHead: demand.class.headId === teacher.personId, isHome: isHomeAt(teacher, demand.class.campusId, days.from),
    }];
  });
}

const rank = ({ fit, wasThere, isHead, isHome }: Candidate): number => (wasThere ? 0 : 1000) + (isHead ? 0 : 100) + fits.indexOf(fit) * 10 + (isHome ? 0 : 1);

const reasonsOf = ({ fit, wasThere, isHead, isHome }: Candidate): SuggestionReason[] => [
  ...(wasThere ? (["taught-last-year"] as const) : []), ...(isHead ? (["class-head"] as const) : []), fit, isHome ? "at-home" : "part-time",
];

export function suggestTeachers(cells: readonly LoadCell[], facts: TeachingLoadFacts, wasTaught: TaughtLastYear, lastDay: CivilDate): SuggestedCell[] {
  const { startsOn: from } = restOfYear(facts.schoolYear, facts.today);
  const filled = new Set(cells.filter(({ parts }) => parts.length > 0).map(({ classId, code }) => cellKey(classId, code)));
  const loads = new Map(teacherLoads(cells, facts).map(({ personId, lessons, classHead, norm }) => [personId, { given: lessons, free: norm.most - classHead - lessons }]));
  const visiting = new Map(facts.teachers.flatMap(({ personId, visits }) => visits.map((visit) => [`${personId} ${visit.campusId}`, visit.lessons] as const)));
  const open = demandsOf(facts.content, facts.classes).filter(({ class: { classId }, course }) => !filled.has(cellKey(classId, course.code)));
  // Who goes on first, then heads, then the long courses: what is hard to place is placed while there is room.
  const ranked = open.map((demand) => ({ demand, candidates: candidatesFor(demand, facts, wasTaught, { from, last: lastDay }) }));
  const best = ({ candidates }: (typeof ranked)[number]) => Math.min(...candidates.map(rank), 9999);
  const order = ranked.toSorted((a, b) => Math.floor(best(a) / 10) - Math.floor(best(b) / 10) || b.demand.halfPeriods - a.demand.halfPeriods);
  return order.flatMap(({ demand, candidates }): SuggestedCell[] => {
    const { class: { classId, campusId }, course, halfPeriods } = demand;
    const lessons = periodsOf(halfPeriods);
    const hasRoom = ({ teacher: { personId }, isHome }: Candidate) =>
      (loads.get(personId)?.free ?? 0) >= lessons && (isHome || (visiting.get(`${personId} ${campusId}`) ?? 0) >= lessons);
    const [chosen] = candidates.filter(hasRoom).toSorted(
      (a, b) => rank(a) - rank(b) || (loads.get(a.teacher.personId)?.given ?? 0) - (loads.get(b.teacher.personId)?.given ?? 0) || a.teacher.personId.localeCompare(b.teacher.personId),
    );
    if (!chosen) return [];
    const { personId } = chosen.teacher;
    const load = loads.get(personId);
    if (load) loads.set(personId, { given: load.given + lessons, free: load.free - lessons });
    if (!chosen.isHome) visiting.set(`${personId} ${campusId}`, (visiting.get(`${personId} ${campusId}`) ?? 0) - lessons);
    return [{ classId, code: course.code, parts: [{ personId, halfPeriods, startsOn: null, endsOn: null }], reasons: reasonsOf(chosen) }];
  });
}
