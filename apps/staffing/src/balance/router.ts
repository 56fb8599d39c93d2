import { z } from "zod";
import { CivilDate, Scope } from "@qitong/domain";
import { atScope, query, router } from "@qitong/service";
import { readBoard } from "./board";
import { exportBoard } from "./export";
import { exportLanguages } from "./export-words";
import { readKeyFacts } from "./key-facts";

const dated = z.object({ scope: Scope, asOf: CivilDate.optional() });

export const balanceRouter = router({
  board: query({ permission: "balance.read", input: dated, at: atScope, answer: readBoard }),
  keyFacts: query({
    permission: "balance.read",
    input: z.object({ scope: Scope }),
    at: atScope,
    answer: (asking, input) => readKeyFacts(asking, input.scope),
  }),
  export: query({
    permission: "balance.read",
    input: dated.extend({ language: z.enum(exportLanguages).default("zh") }),
    at: atScope,
    answer: async (asking, input) => exportBoard(await readBoard(asking, input), input.language),
  }),
});
