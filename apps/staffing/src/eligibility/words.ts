/** A verdict and its reasons in the words of an office, for papers and workbooks. */
import type { CivilDate } from "@qitong/domain";
import { exemptionKinds, reasonSources, type EligibilityReason } from "@qitong/domain/staffing";

type Words = { readonly [Kind in EligibilityReason["kind"]]: (reason: Extract<EligibilityReason, { readonly kind: Kind }>) => string };

const day = (date: CivilDate): string => {
  const [year, month, ofMonth] = date.split("-").map(Number);
  return `${year}年${month}月${ofMonth}日`;
};

const words: Words = {
  "too-few-years": ({ years, needed }) => `本校连续任教 ${years} 年，未满 ${needed} 年`,
  "years-unknown": ({ needed }) => `到校日期不详，无法核定是否满 ${needed} 年`,
  "years-served": ({ years, needed }) => `本校连续任教满 ${years} 年（规定 ${needed} 年）`,
  exemption: ({ exemption, endsOn }) => `${exemptionKinds[exemption].zh}${endsOn === null ? "" : `，至${day(endsOn)}前`}`,
  "near-retirement": ({ retiresOn, withinYears }) => `${day(retiresOn)}达到法定退休年龄，不足 ${withinYears} 年`,
  "class-head": () => "在任班主任",
  rotated: ({ times, lastYear }) => `已交流 ${times} 次，最近为 ${lastYear}学年`,
  "others-first": ({ others }) => `本校区同学科还有 ${others} 人交流次数较少`,
  "head-terms-done": ({ since, termYears }) => `${day(since)}起任校长，已满两届（每届 ${termYears} 年）`,
  "head-in-term": ({ since, until }) => `${day(since)}起任校长，${day(until)}满两届`,
};

export function reasonWords<Reason extends EligibilityReason>(reason: Reason): string {
  const say = words[reason.kind] as (one: Reason) => string;
  return say(reason);
}

/** Where each reason comes from; a district's own figure is said to be one. */
export function sourceWords({ kind }: EligibilityReason): string {
  const { source, certainty } = reasonSources[kind];
  return certainty === "district" ? "区级规定" : source;
}
