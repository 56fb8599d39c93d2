/** A province for the stories: one district in order, one over a limit, one that waits, one that was never counted. */
import { civilDate, type DistrictId, type ProvinceId } from "@qitong/domain";
import { indicatorIds, type IndicatorId } from "@qitong/domain/quality";
import { byAttention, planStatuses, provinceTotal, type DistrictStanding, type IndicatorStanding, type PlanStatus } from "@qitong/domain/staffing";
import type { DistrictRow, ProvinceBoard } from "./province-types";

const today = civilDate("2026-11-24");
const within: IndicatorStanding = { byCampus: 0.31, byEntity: 0.28, within: true, missing: 0 };

export function standingOf(indicators: Partial<Record<IndicatorId, IndicatorStanding>>, moved: number, plans: Partial<Record<PlanStatus, number>> = {}): DistrictStanding {
  const [eligible, needed] = [412, 42];
  return {
    schools: 38, campuses: 39, teachers: 2213, pupils: 35_480,
    rotation: {
      teachers: 2190, eligible, base: eligible, needed, moved, share: moved / eligible, backbone: Math.floor(moved / 5), backboneNeeded: Math.ceil(moved / 5),
      backboneShare: moved === 0 ? null : Math.floor(moved / 5) / moved, backboneUnknown: 0, verdict: moved < needed ? "moves-short" : "reached",
    },
    imbalance: { value: 0.4213, known: 4, all: 4 },
    stages: [{ stage: "primary", campuses: 39, indicators: Object.fromEntries(indicatorIds.map((id) => [id, indicators[id] ?? within])) as Record<IndicatorId, IndicatorStanding> }],
    plans: Object.fromEntries(planStatuses.map((status) => [status, plans[status] ?? 0])) as Record<PlanStatus, number>,
  };
}

const row = (index: number, name: string, standing: DistrictStanding | null, more: Partial<DistrictRow> = {}): DistrictRow => ({
  districtId: `01JD1STR1CT00000000000000${index}` as DistrictId, code: `13010${index}`, name, note: null, state: standing ? "current" : "never",
  countedFor: standing ? today : null, countedAt: standing ? "2026-11-24T02:10:00.000Z" : null, standing, ...more,
});

export const districts: readonly DistrictRow[] = [
  row(2, "长安区", standingOf({}, 45, { effective: 1 })),
  row(4, "桥西区", standingOf({ backbone: { byCampus: 0.61, byEntity: 0.48, within: false, missing: 0 }, equipment: { byCampus: null, byEntity: null, within: null, missing: 2 } }, 20, { consulting: 1 })),
  row(5, "新华区", standingOf({}, 12), { state: "changed" }),
  row(8, "裕华区", null),
];

export function boardOf(rows: readonly DistrictRow[]): ProvinceBoard {
  return {
    provinceId: "01JPR0V1NCE000000000000001" as ProvinceId, name: "演示省", asOf: today, schoolYear: 2026, districts: byAttention(rows),
    total: provinceTotal(rows.flatMap(({ standing }) => (standing ? [standing] : []))),
  };
}
