import { z } from "zod";
import { CivilDate, Scope } from "@qitong/domain";
import { EstablishmentEntry } from "@qitong/domain/staffing";
import { atScope, command, findEntityChain, query, router } from "@qitong/service";
import { readEstablishment } from "./board";
import { exportEstablishment } from "./export";
import { recordEstablishment } from "./record";

const dated = z.object({ scope: Scope, asOf: CivilDate.optional() });

export const establishmentRouter = router({
  board: query({ permission: "establishment.read", input: dated, at: atScope, answer: readEstablishment }),
  export: query({
    permission: "establishment.read",
    input: dated.extend({ language: z.enum(["zh", "en"]).default("zh") }),
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
