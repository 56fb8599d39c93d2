import { countOutcomes, type RowDecision } from "@qitong/domain/import";
import type { Asking } from "../context";
import type { Importer } from "./importer";
import type { PreviewInput } from "./input";
import { judgeFile } from "./judge-file";
import { maskDecision } from "./mask";

/** Every row's outcome, a page of them with their fields; nothing is written. */
export async function previewImport({ db }: Asking, importer: Importer, input: PreviewInput) {
  const { decisions, digest } = await judgeFile(db, importer, input, false);
  const wanted = input.outcome === undefined ? decisions : decisions.filter(({ outcome }) => outcome === input.outcome);
  return {
    digest,
    counts: countOutcomes(decisions),
    total: wanted.length,
    rows: wanted.slice(input.offset, input.offset + input.limit).map((decision): RowDecision => maskDecision(input.kind, decision)),
  };
}
