/** 应交流人员名单: for each teacher of a school year a verdict, and every reason for it with its rule. */
import { addMonths, fullYearsBetween, type CivilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import type { RotationBar } from "./eligibility";
import type { ExemptionKind } from "./exemption";
import { leastOf } from "./reallocation-rules";
import type { RotationRecord } from "./rotation-history";
import { rotationSources, type TransferSettings } from "./transfer-settings";
import type { Words } from "./vocabulary";

export const verdicts = ["must", "may", "exempt", "not-listed"] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictWords = {
  must: { zh: "应交流", en: "Must rotate" },
  may: { zh: "可交流", en: "May rotate" },
  exempt: { zh: "暂不交流", en: "Exempt for now" },
  "not-listed": { zh: "不列入", en: "Not listed" },
} as const satisfies Record<Verdict, Words>;

export type EligibilityReason =
  | Exclude<RotationBar, { readonly kind: ExemptionKind }>
  | { readonly kind: "exemption"; readonly exemption: ExemptionKind; readonly endsOn: CivilDate | null }
  | { readonly kind: "years-served"; readonly years: number; readonly needed: number }
  | { readonly kind: "rotated"; readonly times: number; readonly lastYear: number | null }
  /** So many eligible colleagues of the subject have rotated less often. */
  | { readonly kind: "others-first"; readonly others: number }
  | { readonly kind: "head-terms-done"; readonly since: CivilDate; readonly termYears: number }
  | { readonly kind: "head-in-term"; readonly since: CivilDate; readonly until: CivilDate };

export interface ReasonSource {
  readonly source: string;
  readonly certainty: "S" | "M" | "district";
}

/** 两届: the opinion says so; how long a term is, a district sets (setting `headTermYears`). */
export const headTerms = { terms: 2, source: "教师〔2014〕4号", certainty: "S" } as const;

export const reasonSources = {
  "too-few-years": rotationSources.leastYearsAtOneSchool,
  "years-unknown": rotationSources.leastYearsAtOneSchool,
  "years-served": rotationSources.leastYearsAtOneSchool,
  exemption: rotationSources.exempt,
  "near-retirement": rotationSources.nearRetirementYears,
  "class-head": rotationSources.classHeadsMayMove,
  rotated: rotationSources.fairness,
  "others-first": rotationSources.fairness,
  "head-terms-done": headTerms,
  "head-in-term": headTerms,
} as const satisfies Record<EligibilityReason["kind"], ReasonSource>;

export interface ListedFacts {
  readonly bars: readonly RotationBar[];
  readonly atCampusSince: CivilDate | null;
  readonly rotations: RotationRecord;
  /** From `findLessRotated`. */
  readonly lessRotated: number;
  /** Since when the teacher is the head of the school; null for who is not. */
  readonly headSince: CivilDate | null;
  /** When each exemption that is in force ends. */
  readonly exemptionEnds: Readonly<Partial<Record<ExemptionKind, CivilDate | null>>>;
}

export interface ListSettings extends Pick<TransferSettings, "leastYearsAtOneSchool"> {
  readonly headTermYears: number;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly EligibilityReason[];
}

const exemptionBars = ["pregnant", "nursing", "ill", "protected"] as const satisfies readonly ExemptionKind[];
const isExemption = (bar: RotationBar): bar is Extract<RotationBar, { readonly kind: ExemptionKind }> =>
  (exemptionBars as readonly string[]).includes(bar.kind);

function barReason(bar: RotationBar, ends: ListedFacts["exemptionEnds"]): EligibilityReason {
  return isExemption(bar) ? { kind: "exemption", exemption: bar.kind, endsOn: ends[bar.kind] ?? null } : bar;
}

function headReasons({ headSince: since }: ListedFacts, { headTermYears: termYears }: ListSettings, on: CivilDate): EligibilityReason[] {
  if (since === null) return [];
  const until = addMonths(since, headTerms.terms * termYears * 12);
  return on >= until ? [{ kind: "head-terms-done", since, termYears }] : [{ kind: "head-in-term", since, until }];
}

function verdictOf({ bars, lessRotated }: ListedFacts, heads: readonly EligibilityReason[]): Verdict {
  if (bars.some(({ kind }) => kind === "too-few-years" || kind === "years-unknown")) return "not-listed";
  if (bars.length > 0) return "exempt";
  if (heads.some(({ kind }) => kind === "head-terms-done")) return "must";
  return lessRotated > 0 || heads.length > 0 ? "may" : "must";
}

/** Eligible are those who must and who may: the same people as `bars.length === 0`, on whom the quota is counted. */
export function judgeTeacher(facts: ListedFacts, settings: ListSettings, on: CivilDate): Judged {
  const { bars, atCampusSince, rotations, lessRotated, exemptionEnds } = facts;
  const heads = headReasons(facts, settings, on);
  const yearsAreSaid = bars.some(({ kind }) => kind === "too-few-years" || kind === "years-unknown");
  const served: EligibilityReason[] =
    yearsAreSaid || atCampusSince === null
      ? []
      : [{ kind: "years-served", years: fullYearsBetween(atCampusSince, on), needed: settings.leastYearsAtOneSchool }];
  return {
    verdict: verdictOf(facts, heads),
    reasons: [
      ...bars.map((bar) => barReason(bar, exemptionEnds)),
      ...heads,
      ...served,
      ...(rotations.times > 0 ? [{ kind: "rotated" as const, ...rotations }] : []),
      ...(lessRotated > 0 ? [{ kind: "others-first" as const, others: lessRotated }] : []),
    ],
  };
}

export interface Listed extends Pick<Judged, "verdict"> {
  readonly campusId: CampusId;
  readonly backbone: boolean | null;
}

export interface CampusCount {
  readonly campusId: CampusId;
  readonly teachers: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly eligibleBackbone: number;
  /** What the quota is a share of, and the fewest who rotate by it; the plan is judged on the whole district. */
  readonly base: number;
  readonly needed: number;
  readonly backboneNeeded: number;
}

/** In the order in which the campuses first appear. */
export function countByCampus(
  rows: readonly Listed[],
  settings: Pick<TransferSettings, "quotaBase" | "quotaShare" | "backboneShare">,
): CampusCount[] {
  const byCampus = new Map<CampusId, Listed[]>();
  for (const row of rows) {
    const known = byCampus.get(row.campusId);
    if (known) known.push(row);
    else byCampus.set(row.campusId, [row]);
  }
  return [...byCampus].map(([campusId, here]) => {
    const count = (verdict: Verdict): number => here.filter((row) => row.verdict === verdict).length;
    const byVerdict = { must: count("must"), may: count("may"), exempt: count("exempt"), "not-listed": count("not-listed") };
    const eligible = here.filter(({ verdict }) => verdict === "must" || verdict === "may");
    const base = settings.quotaBase === "eligible" ? eligible.length : here.length;
    const needed = leastOf(settings.quotaShare, base);
    return {
      campusId, teachers: here.length, byVerdict, base, needed,
      eligibleBackbone: eligible.filter(({ backbone }) => backbone === true).length,
      backboneNeeded: leastOf(settings.backboneShare, needed),
    };
  });
}
