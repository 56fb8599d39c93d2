import type { RotationBar } from "@qitong/domain/staffing";
import { defineKindTexts, formatDate } from "@qitong/ui";

/** Why a teacher is not asked to rotate, in words. */
export const rotationBarTexts = defineKindTexts<RotationBar>({
  zh: {
    "too-few-years": ({ years, needed }) => `本校连续任教 ${years} 年，未满 ${needed} 年`,
    "years-unknown": ({ needed }) => `到校日期不详，无法核定是否满 ${needed} 年`,
    pregnant: () => "孕期",
    nursing: () => "哺乳期",
    ill: () => "重病",
    "near-retirement": ({ retiresOn, withinYears }) => `${formatDate("zh", retiresOn)}达到法定退休年龄，不足 ${withinYears} 年`,
    "class-head": () => "在任班主任",
    protected: () => "学校保留",
  },
  en: {
    "too-few-years": ({ years, needed }) => `${years} full ${years === 1 ? "year" : "years"} at this school; ${needed} are needed`,
    "years-unknown": ({ needed }) => `The day of arrival is not known, so ${needed} years cannot be confirmed`,
    pregnant: () => "Pregnant",
    nursing: () => "Nursing",
    ill: () => "Seriously ill",
    "near-retirement": ({ retiresOn, withinYears }) => `Reaches retirement age on ${formatDate("en", retiresOn)}, within ${withinYears} years`,
    "class-head": () => "Class head",
    protected: () => "Kept by the school",
  },
});
