/** 核对: the province has districts counted again and is told each figure that differs. It may name none but its own. */
import type { DistrictId, ProvinceId } from "@qitong/domain";
import { absent, type Act } from "@qitong/service";
import { recountDistrict, type Recount } from "./count";
import { listDistricts } from "./store";

export interface CheckInput {
  readonly provinceId: ProvinceId;
  readonly districtIds: readonly DistrictId[];
}

/** Audited in each district, whose own auditor so sees that the province looked. */
export async function checkStandings(act: Act, { provinceId, districtIds }: CheckInput): Promise<Recount[]> {
  const own = new Set((await listDistricts(act.tx, provinceId, act.today)).map(({ districtId }) => districtId));
  const wanted = [...new Set(districtIds)].toSorted();
  if (!wanted.every((id) => own.has(id))) throw absent();
  const recounts: Recount[] = [];
  for (const districtId of wanted) {
    const recount = await recountDistrict(act.tx, districtId, act.today, act.now);
    act.audit({
      districtId, subjectKind: "district", subjectId: districtId,
      detail: { provinceId, state: recount.state, differences: recount.differences },
    });
    recounts.push(recount);
  }
  return recounts;
}
