/** What has changed under a plan since its official last looked, in words. */
import type { FactChange } from "@qitong/domain/staffing";
import { formatNumber, type Language } from "@qitong/ui";
import { rotationBarTexts } from "../staff-record/rotation-bar-texts";
import { subjectWord } from "../staff-record/staff-words";
import type { PlanNames } from "./plan-names";

export function factChangeText(language: Language, change: FactChange, { person, campus }: PlanNames): string {
  const isChinese = language === "zh";
  const number = (value: number) => formatNumber(language, value, 0);
  if ("personId" in change) {
    const said = teacherText(language, change, campus);
    return isChinese ? `${person(change.personId)}：${said}` : `${person(change.personId)}: ${said}`;
  }
  const name = campus(change.campusId);
  if (change.kind === "campus-gone") return isChinese ? `${name}：生效日不在办学` : `${name}: does not teach on the day of effect`;
  const [before, after] = [number(change.before), number(change.after)];
  if (change.kind === "campus-pupils") return isChinese ? `${name}：学生 ${before} 人 → ${after} 人` : `${name}: pupils ${before} → ${after}`;
  return isChinese ? `${name}：教师 ${before} 人 → ${after} 人` : `${name}: teachers ${before} → ${after}`;
}

function teacherText(language: Language, change: Extract<FactChange, { readonly personId: unknown }>, campus: PlanNames["campus"]): string {
  const isChinese = language === "zh";
  switch (change.kind) {
    case "teacher-gone":
      return isChinese ? "生效日不在本区在岗名册" : "not on the register on the day of effect";
    case "teacher-elsewhere":
      return isChinese ? `现已在${campus(change.campusId)}任教` : `now teaches at ${campus(change.campusId)}`;
    case "teacher-subject": {
      const [before, after] = [subjectWord(language, change.before), subjectWord(language, change.after)];
      return isChinese ? `任教学科由${before}改为${after}` : `subject changed from ${before} to ${after}`;
    }
    case "teacher-backbone":
      if (change.after === true) return isChinese ? "新评为骨干教师" : "is now a backbone teacher";
      return isChinese ? "不再列为骨干教师" : "is no longer listed as a backbone teacher";
    case "teacher-degree":
      if (change.after === true) return isChinese ? "学历已高于规定学历" : "now holds more than the required degree";
      return isChinese ? "学历登记有更改" : "the degree on the register was changed";
    case "teacher-heads":
      if (change.after) return isChinese ? "新任班主任" : "is now the head of a class";
      return isChinese ? "不再任班主任" : "no longer heads a class";
    case "teacher-barred":
      return isChinese ? `新增不交流的情形（${rotationBarTexts.say("zh", change.bar)}）` : `a new reason not to rotate (${rotationBarTexts.say("en", change.bar)})`;
  }
}
