/** All rows or none: judged again under locks, and written only when that shows what the preview showed. */
import { checkNoRefusals, Refused, type ImportId } from "@qitong/domain";
import { countOutcomes, type CommitRefusal, type OutcomeCounts, type RowDecision } from "@qitong/domain/import";
import { newId } from "@qitong/db";
import type { Act } from "../act";
import { isDuplicateKey } from "../transaction";
import type { Importer } from "./importer";
import type { CommitInput } from "./input";
import { fileHash, headerHash, judgeFile, type Judged } from "./judge-file";
import { insertImport, rememberMapping, type ImportedRow } from "./store";

export async function commitImport(act: Act, importer: Importer, input: CommitInput): Promise<{ importId: ImportId; counts: OutcomeCounts }> {
  const { districtId, kind, mapping, file, aboutId = null } = input;
  const judged = await judgeFile(act.tx, importer, input, true);
  const counts = countOutcomes(judged.decisions);
  checkNoRefusals(findCommitRefusals(input, judged.digest, counts));
  const subjects = await writeOrOutdated(act, judged, file.name);
  const importId = newId<ImportId>();
  const run = {
    id: importId, districtId, kind, aboutId, fileName: file.name, sha256: fileHash(file), counts,
    importedBy: act.principal.personId, importedAt: act.now,
  };
  await insertImport(act.tx, run, judged.decisions.flatMap((decision) => importedRow(decision, subjects)));
  await rememberMapping(act.tx, { districtId, kind, mapping, headerHash: headerHash(judged.table.headers), usedAt: act.now });
  act.audit({ districtId, subjectKind: "import", subjectId: importId, detail: { kind, aboutId, file: file.name, effectiveOn: input.effectiveOn, ...counts } });
  return { importId, counts };
}

function findCommitRefusals(input: CommitInput, digest: string, counts: OutcomeCounts): CommitRefusal[] {
  if (digest !== input.digest) return [{ kind: "preview-outdated", counts }];
  const refusals: CommitRefusal[] = [];
  const { conflict, error } = counts;
  if (conflict + error > 0 && !input.skipRejected) refusals.push({ kind: "rejected-rows-not-skipped", conflict, error });
  if (counts.new + counts.changed === 0) refusals.push({ kind: "nothing-to-import" });
  return refusals;
}

/** A rival who added the same number between our reading and our writing has changed what the preview stood on. */
async function writeOrOutdated(act: Act, judged: Judged, fileName: string): Promise<ReadonlyMap<number, string>> {
  try {
    return await judged.write(act, fileName);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const outdated: CommitRefusal = { kind: "preview-outdated", counts: null };
    throw new Refused([outdated]);
  }
}

function importedRow(decision: RowDecision, subjects: ReadonlyMap<number, string>): ImportedRow[] {
  const { rowNumber, outcome, changes } = decision;
  if (outcome !== "new" && outcome !== "changed") return [];
  return [{
    rowNumber, outcome, subjectId: subjects.get(rowNumber) ?? decision.subjectId,
    before: Object.fromEntries(changes.filter(({ before }) => before !== null).map(({ field, before }) => [field, before])),
    after: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
  }];
}
