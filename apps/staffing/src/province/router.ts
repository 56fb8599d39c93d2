import { z } from "zod";
import { DistrictId, ProvinceId } from "@qitong/domain";
import { asOf, command, query, router, type At } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { readProvince } from "./board";
import { checkStandings } from "./check";
import { exportProvince } from "./export";

/** A count of a district takes a moment; a page asks for a province's a few at a time and shows how far it is. */
const districtsAtOnce = 10;

const OfProvince = z.object({ provinceId: ProvinceId, ...asOf });

/** A post of the province itself and no other: no chain of a district or a school leads up to it, nor down from it. */
const atProvince: At<{ provinceId: ProvinceId }> = (_db, { provinceId }) => [{ kind: "province", id: provinceId }];

export const provinceRouter = router({
  board: query({ permission: "province.read", input: OfProvince, at: atProvince, answer: readProvince }),
  export: query({
    permission: "province.read",
    input: OfProvince.extend({ language: ExportLanguage.default("zh") }),
    at: atProvince,
    answer: async (asking, { language, ...question }) => exportProvince(await readProvince(asking, question), language),
  }),
  check: command({
    permission: "province.check",
    input: z.object({ provinceId: ProvinceId, districtIds: z.array(DistrictId).min(1).max(districtsAtOnce) }),
    at: atProvince,
    act: checkStandings,
  }),
});
