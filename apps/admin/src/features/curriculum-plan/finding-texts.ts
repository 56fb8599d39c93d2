import { learningAreas, type FindingKind, type PlanContent, type PlanFinding } from "@qitong/domain/curriculum";
import { courseName } from "@qitong/domain/curriculum";
import { subjectName } from "@qitong/domain/staffing";
import { defineKindTexts, type Language } from "@qitong/ui";

/** A finding with its course in words: a school's own course has its name in the plan. */
type Told = FindingKind & { readonly course: string };

const texts = defineKindTexts<Told>({
  zh: {
    "weekly-total-short": ({ grade, figure, limit }) => `${grade} 年级周课时合计 ${figure} 节，比国家规定的 ${limit} 节少 ${limit - figure} 节`,
    "weekly-total-over": ({ grade, figure, limit }) => `${grade} 年级周课时合计 ${figure} 节，比国家规定的 ${limit} 节多 ${figure - limit} 节`,
    "course-before-start": ({ course, grade, limit }) => `${course}从 ${limit} 年级起开设，${grade} 年级不应安排`,
    "course-after-end": ({ course, grade, limit }) => `${course}开设到 ${limit} 年级，${grade} 年级仍有安排`,
    "course-missing": ({ course, grade, limit }) => `${grade} 年级没有开设${course}${limit > 0 ? `（每周不少于 ${limit} 节）` : ""}`,
    "course-below-least": ({ course, grade, figure, limit }) => `${grade} 年级${course}每周 ${figure} 节，不足 ${limit} 节`,
    "share-short": ({ area, figure, limit }) => `${learningAreas[area].zh}占九年总课时 ${figure}%，不足 ${limit}%`,
    "share-over": ({ area, figure, limit }) => `${learningAreas[area].zh}占九年总课时 ${figure}%，超过 ${limit}%`,
    "share-short-for-certain": ({ area, figure, limit }) => `${learningAreas[area].zh}在本单位各年级仅占九年总课时 ${figure}%，其余年级全部用上也达不到 ${limit}%`,
    "share-over-for-certain": ({ area, figure, limit }) => `${learningAreas[area].zh}仅本单位各年级已占九年总课时 ${figure}%，超过 ${limit}%`,
    "interdisciplinary-short": ({ figure, limit }) => `跨学科主题学习安排 ${figure}%，应不少于各课程课时的 ${limit}%`,
  },
  en: {
    "weekly-total-short": ({ grade, figure, limit }) => `Grade ${grade} has ${figure} periods a week, ${limit - figure} short of the national ${limit}`,
    "weekly-total-over": ({ grade, figure, limit }) => `Grade ${grade} has ${figure} periods a week, ${figure - limit} above the national ${limit}`,
    "course-before-start": ({ course, grade, limit }) => `${course} begins in grade ${limit}; it stands in grade ${grade}`,
    "course-after-end": ({ course, grade, limit }) => `${course} ends with grade ${limit}; it still stands in grade ${grade}`,
    "course-missing": ({ course, grade, limit }) => `Grade ${grade} has no ${course}${limit > 0 ? ` (at least ${limit} a week)` : ""}`,
    "course-below-least": ({ course, grade, figure, limit }) => `Grade ${grade} has ${figure} of ${course} a week, at least ${limit} is due`,
    "share-short": ({ area, figure, limit }) => `${learningAreas[area].en}: ${figure}% of nine years, at least ${limit}% is due`,
    "share-over": ({ area, figure, limit }) => `${learningAreas[area].en}: ${figure}% of nine years, the most is ${limit}%`,
    "share-short-for-certain": ({ area, figure, limit }) => `${learningAreas[area].en}: ${figure}% of nine years here; the other grades cannot bring it to ${limit}%`,
    "share-over-for-certain": ({ area, figure, limit }) => `${learningAreas[area].en}: the grades here alone take ${figure}% of nine years, the most is ${limit}%`,
    "interdisciplinary-short": ({ figure, limit }) => `${figure}% is set aside for interdisciplinary work, at least ${limit}% of each course is due`,
  },
});

/** @param code the name of a course: of a national one by the register, of an own one as the school calls it. */
export function courseWord(language: Language, { courses }: Pick<PlanContent, "courses">, code: string): string {
  const course = courses.find((one) => one.code === code);
  return course ? courseName(language, course) || code : subjectName(language, code);
}

export function sayFinding(language: Language, content: Pick<PlanContent, "courses">, finding: PlanFinding): string {
  const course = "code" in finding ? courseWord(language, content, finding.code) : "";
  return texts.say(language, { ...finding, course });
}
