/** A verdict and its reasons in the words of an office, for papers and workbooks. */
import { inOfficeForm } from "@qitong/domain";
import { exemptionKinds, reasonSources, type EligibilityReason } from "@qitong/domain/staffing";

type Words = { readonly [Kind in EligibilityReason["kind"]]: (reason: Extract<EligibilityReason, { readonly kind: Kind }>) => string };

const words: Words = {
  "too-few-years": ({ years, needed }) => `本校连续任教 ${years} 年，未满 ${needed} 年`,
  "years-unknown": ({ needed }) => `到校日期不详，无法核定是否满 ${needed} 年`,
  "years-served": ({ years, needed }) => `本校连续任教满 ${years} 年（规定 ${needed} 年）`,
  exemption: ({ exemption, endsOn }) => `${exemptionKinds[exemption].zh}${endsOn === null ? "" : `，至${inOfficeForm(endsOn)}前`}`,
  "near-retirement": ({ retiresOn, withinYears }) => `${inOfficeForm(retiresOn)}达到法定退休年龄，不足 ${withinYears} 年`,
  "class-head": () => "在任班主任",
  rotated: ({ times, lastYear }) => `已交流 ${times} 次，最近为 ${lastYear}学年`,
  "others-first": ({ others }) => `本校区同学科还有 ${others} 人交流次数较少`,
  "head-terms-done": ({ since, termYears }) => `${inOfficeForm(since)}起任校长，已满两届（每届 ${termYears} 年）`,
  "head-in-term": ({ since, until }) => `${inOfficeForm(since)}起任校长，${inOfficeForm(until)}满两届`,
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
