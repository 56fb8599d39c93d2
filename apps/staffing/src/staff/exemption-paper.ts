/** The papers behind exemptions; they travel in the procedure (decision 0004), and each look at one is audited. */
import { and, asc, eq } from "drizzle-orm";
import { checkNoRefusals, type CivilDate, type DistrictId, type DocumentUpload, type PersonId } from "@qitong/domain";
import {
  findEvidenceRefusals, type EvidenceLook, type EvidenceRefusal, type ExemptionKey, type ExemptionKind,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { exemptionPaper, storedFile } from "@qitong/db/schema";
import { absent, uploadedContent, insertDocuments, outgoingFile, type Act, type OutgoingFile } from "@qitong/service";
import { getPerson, listExemptions, lockPerson } from "../person/store";

export function findPaperRefusals(papers: readonly DocumentUpload[]): EvidenceRefusal[] {
  return papers.flatMap((one) => findEvidenceRefusals(one.name, uploadedContent(one)));
}

interface OfExemption {
  readonly personId: PersonId;
  readonly kind: ExemptionKind;
  readonly startsOn: CivilDate;
  readonly districtId: DistrictId;
}

/** After `findPaperRefusals` had nothing against them. A file's name may say what is ill, so the audit keeps only its sum. */
export async function storePapers(act: Act, { districtId, ...of }: OfExemption, papers: readonly DocumentUpload[]) {
  if (papers.length === 0) return [];
  const files = await insertDocuments(act, districtId, papers);
  await act.tx.insert(exemptionPaper).values(files.map(({ id }) => ({ fileId: id, ...of })));
  return files.map(({ id, sha256 }) => ({ id, sha256 }));
}

/** A paper that came in after the exemption was recorded. */
export async function addPapers(act: Act, input: ExemptionKey & { readonly papers: readonly DocumentUpload[] }): Promise<void> {
  const { personId, kind, startsOn, papers } = input;
  const { districtId } = await lockPerson(act.tx, personId);
  const recorded = await listExemptions(act.tx, personId);
  if (!recorded.some((one) => one.kind === kind && one.startsOn === startsOn)) throw absent();
  checkNoRefusals(findPaperRefusals(papers));
  const stored = await storePapers(act, { personId, kind, startsOn, districtId }, papers);
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { exemption: kind, startsOn, papers: stored } });
}

/** Which papers there are of a person's exemptions; what they are called is part of the look. */
export function listPapers(db: Queryable, personId: PersonId) {
  return db
    .select({ fileId: exemptionPaper.fileId, kind: exemptionPaper.kind, startsOn: exemptionPaper.startsOn })
    .from(exemptionPaper)
    .where(eq(exemptionPaper.personId, personId))
    .orderBy(asc(exemptionPaper.fileId));
}

/** Health is sensitive (个人信息保护法 Art. 28, 51): who looked at which paper is kept. @throws absent when it is not of the person */
export async function openPaper(act: Act, { personId, fileId }: EvidenceLook): Promise<OutgoingFile> {
  const { districtId } = await getPerson(act.tx, personId);
  const [file] = await act.tx
    .select({ name: storedFile.name, mediaType: storedFile.mediaType, content: storedFile.content })
    .from(exemptionPaper)
    .innerJoin(storedFile, eq(storedFile.id, exemptionPaper.fileId))
    .where(and(eq(exemptionPaper.fileId, fileId), eq(exemptionPaper.personId, personId)));
  if (!file) throw absent();
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { fileId } });
  return outgoingFile(file.name, file.mediaType, file.content);
}
