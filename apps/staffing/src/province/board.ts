/** The board of a province: from the kept rows alone, so it costs the same whatever its districts do. */
import type { CivilDate, DistrictId, ProvinceId } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { byAttention, provinceTotal, standingState, type DistrictStanding, type StandingState } from "@qitong/domain/staffing";
import { absent, type Asking } from "@qitong/service";
import { findProvince, listChanged, listDistricts, listKept } from "./store";

export interface ProvinceQuestion {
  readonly provinceId: ProvinceId;
  readonly asOf?: CivilDate | undefined;
}

export interface DistrictRow {
  readonly districtId: DistrictId;
  readonly code: string;
  readonly name: string;
  /** Where the district says that its data are not its own. */
  readonly note: { readonly zh: string; readonly en: string } | null;
  readonly state: StandingState;
  readonly countedFor: CivilDate | null;
  readonly countedAt: Date | null;
  readonly standing: DistrictStanding | null;
}

export async function readProvince({ db, today }: Asking, { provinceId, asOf }: ProvinceQuestion) {
  const on = asOf ?? today;
  const found = await findProvince(db, provinceId);
  if (!found) throw absent();
  const districts = await listDistricts(db, provinceId, on);
  const ids = districts.map(({ districtId }) => districtId);
  const [keptRows, changed] = await Promise.all([listKept(db, ids, on), listChanged(db, ids)]);
  const kept = new Map(keptRows.map((row) => [row.districtId, row]));
  const rows = districts.map(({ noteZh, noteEn, ...named }): DistrictRow => {
    const row = kept.get(named.districtId);
    return {
      ...named,
      note: noteZh === null ? null : { zh: noteZh, en: noteEn ?? noteZh },
      // Of a day that is over nothing is waiting: it stays as it was last counted on that day.
      state: standingState(row?.countedFor ?? null, on === today && changed.has(named.districtId), on),
      countedFor: row?.countedFor ?? null,
      countedAt: row?.countedAt ?? null,
      standing: row?.standing ?? null,
    };
  });
  return {
    provinceId, name: found.name, asOf: on, schoolYear: schoolYearOf(on),
    districts: byAttention(rows),
    total: provinceTotal(rows.flatMap(({ standing }) => (standing ? [standing] : []))),
  };
}
export type ProvinceBoard = Awaited<ReturnType<typeof readProvince>>;
