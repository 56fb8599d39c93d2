import { EstablishmentEntry } from "@qitong/domain/staffing";
import { asOf, atScope, command, findEntityChain, OfScope, query, router } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { readEstablishment } from "./board";
import { exportEstablishment } from "./export";
import { recordEstablishment } from "./record";

const Dated = OfScope.extend(asOf);

export const establishmentRouter = router({
  board: query({ permission: "establishment.read", input: Dated, at: atScope, answer: readEstablishment }),
  export: query({
    permission: "establishment.read",
    input: Dated.extend({ language: ExportLanguage.default("zh") }),
    at: atScope,
    answer: async (asking, input) => exportEstablishment(await readEstablishment(asking, input), input.language),
  }),
  record: command({
    permission: "establishment.manage",
    input: EstablishmentEntry,
    at: (db, { entityId }) => findEntityChain(db, entityId),
    act: recordEstablishment,
  }),
});
