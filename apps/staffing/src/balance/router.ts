import { asOf, atScope, OfScope, query, router } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { readBoard } from "./board";
import { exportBoard } from "./export";
import { readKeyFacts } from "./key-facts";

const Dated = OfScope.extend(asOf);

export const balanceRouter = router({
  board: query({ permission: "balance.read", input: Dated, at: atScope, answer: readBoard }),
  keyFacts: query({
    permission: "balance.read",
    input: OfScope,
    at: atScope,
    answer: (asking, input) => readKeyFacts(asking, input.scope),
  }),
  export: query({
    permission: "balance.read",
    input: Dated.extend({ language: ExportLanguage.default("zh") }),
    at: atScope,
    answer: async (asking, input) => exportBoard(await readBoard(asking, input), input.language),
  }),
});
