/**
 * 弹性退休 (same decision of 2024-09-13, S): early by up to three years, never before the age of the old rule; late by up to
 * three years, where the employer agrees. The years of contributions that an early retirement needs are not on the register.
 */
import { addMonths, type CivilDate } from "../civil-date";
import { retirementDate, retirementRule, type Sex } from "./retirement";

export const flexibleRule = { mostMonths: 36, source: retirementRule.source, certainty: "S" } as const;

export interface RetirementWindow {
  readonly earliest: CivilDate;
  readonly statutory: CivilDate;
  readonly latest: CivilDate;
}

export function retirementWindow(bornOn: CivilDate, sex: Sex): RetirementWindow {
  const statutory = retirementDate(bornOn, sex);
  const atOldAge = addMonths(bornOn, retirementRule.ageBefore[sex] * 12);
  const threeYearsEarly = addMonths(statutory, -flexibleRule.mostMonths);
  return {
    earliest: threeYearsEarly > atOldAge ? threeYearsEarly : atOldAge,
    statutory,
    latest: addMonths(statutory, flexibleRule.mostMonths),
  };
}
