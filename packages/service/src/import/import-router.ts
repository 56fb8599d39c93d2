/** The same procedures for every service that imports: it brings its kinds and the permission. */
import type { DistrictId, Permission } from "@qitong/domain";
import type { ImportKind } from "@qitong/domain/import";
import { absent } from "../failure";
import { atDistrict } from "../gates";
import { command, query, router, type At } from "../procedure";
import { commitImport } from "./commit";
import type { Importer } from "./importer";
import { importInputs } from "./input";
import { inspectFile } from "./inspect";
import { maskValues } from "./mask";
import { previewImport } from "./preview";
import { rejectedRows } from "./rejected-rows";
import { findImport, listImportedRows, listImports } from "./store";

export interface ImportAt {
  readonly districtId: DistrictId;
  readonly aboutId?: string | undefined;
}

/** @param at where a file belongs; by default to the whole district. */
export function importRouter(permission: Permission, importers: readonly Importer[], at: At<ImportAt> = atDistrict) {
  const kinds = importers.map(({ kind }) => kind);
  const inputs = importInputs(kinds);
  const importerOf = (kind: ImportKind): Importer => {
    const importer = importers.find((candidate) => candidate.kind === kind);
    if (!importer) throw absent();
    return importer;
  };
  return router({
    inspect: query({ permission, input: inputs.inspect, at, answer: inspectFile }),
    preview: query({
      permission, input: inputs.preview, at,
      answer: (asking, input) => previewImport(asking, importerOf(input.kind), input),
    }),
    rejectedRows: query({
      permission, input: inputs.rejectedRows, at,
      answer: (asking, input) => rejectedRows(asking, importerOf(input.kind), input),
    }),
    commit: command({
      permission, input: inputs.commit, at,
      act: (act, input) => commitImport(act, importerOf(input.kind), input),
    }),
    list: query({
      permission, input: inputs.list, at,
      answer: ({ db }, input) => listImports(db, input.districtId, kinds, input),
    }),
    byId: query({
      permission, input: inputs.byId,
      at: async (db, { importId }, today) => {
        const run = await findImport(db, importId);
        return run && kinds.includes(run.kind) ? at(db, { districtId: run.districtId, aboutId: run.aboutId ?? undefined }, today) : undefined;
      },
      answer: async ({ db }, input) => {
        const run = await findImport(db, input.importId);
        if (!run) throw absent();
        const rows = await listImportedRows(db, input.importId, input);
        return {
          run,
          rows: rows.map((row) => ({ ...row, before: maskValues(run.kind, row.before), after: maskValues(run.kind, row.after) })),
        };
      },
    }),
  });
}
