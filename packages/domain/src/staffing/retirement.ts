/**
 * Statutory retirement since 2025-01-01 (全国人大常委会关于实施渐进式延迟法定退休年龄的决定, 2024-09-13):
 * men 60 → 63, women cadres 55 → 58 (teachers are cadres), one month later for every four months of birth.
 */
import { addMonths, civilDate, type CivilDate } from "../civil-date";

export type Sex = "female" | "male";

export const retirementRule = {
  startsOn: civilDate("2025-01-01"),
  ageBefore: { male: 60, female: 55 },
  mostDelayMonths: 36,
  birthMonthsPerDelayMonth: 4,
  source: "全国人大常委会关于实施渐进式延迟法定退休年龄的决定",
  certainty: "S",
} as const;

const monthNumber = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Months by which retirement is later than under the rule before 2025. */
export function retirementDelayMonths(bornOn: CivilDate, sex: Sex): number {
  const { startsOn, ageBefore, mostDelayMonths, birthMonthsPerDelayMonth } = retirementRule;
  const monthsAfterStart = monthNumber(bornOn) + ageBefore[sex] * 12 - monthNumber(startsOn);
  if (monthsAfterStart < 0) return 0;
  return Math.min(mostDelayMonths, Math.floor(monthsAfterStart / birthMonthsPerDelayMonth) + 1);
}

/** The birthday on which the statutory age is reached. */
export function retirementDate(bornOn: CivilDate, sex: Sex): CivilDate {
  return addMonths(bornOn, retirementRule.ageBefore[sex] * 12 + retirementDelayMonths(bornOn, sex));
}
