/** The province in one line: sums over the districts that have been counted. A share of sums, never a mean of shares. */
import { indicatorIds } from "../../quality";
import { attentionOf } from "./standing-attention";
import type { DistrictStanding } from "./district-standing";

export interface ProvinceTotal {
  readonly counted: number;
  readonly schools: number;
  readonly campuses: number;
  readonly teachers: number;
  readonly eligible: number;
  readonly needed: number;
  readonly moved: number;
  readonly backbone: number;
  /** Null when nobody moved. */
  readonly backboneShare: number | null;
  /** Of the bases of all districts; null when there is none. */
  readonly share: number | null;
  /** Districts that miss a share, are over a limit, have figures missing. */
  readonly movesShort: number;
  readonly backboneShort: number;
  readonly overLimit: number;
  readonly missing: number;
  readonly plansUnderWay: number;
}

const underWay = ["draft", "returned", "consulting", "awaiting-approval", "in-notice", "scheduled"] as const;
export const plansUnderWay = ({ plans }: Pick<DistrictStanding, "plans">): number => underWay.reduce((sum, status) => sum + plans[status], 0);

/** Coefficients over their limit, of those that have a number. */
export function limitsOf({ stages }: Pick<DistrictStanding, "stages">): { readonly over: number; readonly known: number; readonly all: number } {
  const cells = stages.flatMap(({ indicators }) => indicatorIds.map((id) => indicators[id].within));
  return { over: cells.filter((within) => within === false).length, known: cells.filter((within) => within !== null).length, all: cells.length };
}

export function provinceTotal(standings: readonly DistrictStanding[]): ProvinceTotal {
  const sum = (of: (standing: DistrictStanding) => number) => standings.reduce((total, standing) => total + of(standing), 0);
  const districtsWith = (kind: ReturnType<typeof attentionOf>[number]["kind"]) => standings.filter((one) => attentionOf(one).some((found) => found.kind === kind)).length;
  const [moved, base, backbone] = [sum(({ rotation }) => rotation.moved), sum(({ rotation }) => rotation.base), sum(({ rotation }) => rotation.backbone)];
  return {
    counted: standings.length,
    schools: sum(({ schools }) => schools),
    campuses: sum(({ campuses }) => campuses),
    teachers: sum(({ teachers }) => teachers),
    eligible: sum(({ rotation }) => rotation.eligible),
    needed: sum(({ rotation }) => rotation.needed),
    moved,
    backbone,
    backboneShare: moved === 0 ? null : backbone / moved,
    share: base === 0 ? null : moved / base,
    movesShort: districtsWith("moves-short"),
    backboneShort: districtsWith("backbone-short"),
    overLimit: districtsWith("over-limit"),
    missing: districtsWith("figures-missing"),
    plansUnderWay: sum(plansUnderWay),
  };
}
