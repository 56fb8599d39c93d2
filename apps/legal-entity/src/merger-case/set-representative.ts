import type { z } from "zod";
import { findMergerRepresentativeRefusals, normaliseDecreeNumber, type MergerRepresentative, type RepresentativeChange } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Says who will represent the merged entity, and by which papers; the day writes it into the register. */
export async function setRepresentative({ tx, audit }: Act, input: z.output<typeof MergerRepresentative>) {
  const { row, merger, changed } = await lockCase(tx, input);
  const wish = changeOf(input);
  checkNoRefusals([...changed, ...findMergerRepresentativeRefusals(merger, wish)]);
  await updateCase(tx, row, wish);
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { ...wish, before: row.newRepresentative },
  });
  return { version: row.version + 1 };
}

/** Without a new representative there are no papers of one. */
function changeOf({ newRepresentative, appointmentDocument, removalDocument }: z.output<typeof MergerRepresentative>): RepresentativeChange {
  const number = (text: string | null) => (text === null || newRepresentative === null ? null : normaliseDecreeNumber(text));
  return { newRepresentative, appointmentDocument: number(appointmentDocument), removalDocument: number(removalDocument) };
}
