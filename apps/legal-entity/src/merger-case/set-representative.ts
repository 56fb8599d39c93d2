import type { z } from "zod";
import { findMergerRepresentativeRefusals, type MergerRepresentative } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Says who will represent the merged entity, as long as the change registration has not been applied for. */
export async function setRepresentative({ tx, audit }: Act, input: z.output<typeof MergerRepresentative>) {
  const { row, merger, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerRepresentativeRefusals(merger)]);
  const { newRepresentative } = input;
  await updateCase(tx, row, { newRepresentative });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { newRepresentative, before: row.newRepresentative },
  });
  return { version: row.version + 1 };
}
