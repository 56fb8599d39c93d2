/** Rows of the two merger cases: one that has taken effect, one in its time for claims. */
import { createHash } from "node:crypto";
import { civilDate, type CivilDate, type DistrictId, type FileId, type MergerCaseId, type PersonId } from "@qitong/domain";
import type { MergerStatus, MergerStep } from "@qitong/domain/legal-entity";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";
import { mergerDay } from "./teachers";

export interface DemoCase {
  readonly absorbing: string;
  readonly absorbed: string;
  readonly status: MergerStatus;
  readonly openedOn: string;
  readonly decreeNumber: string;
  readonly effectiveOn: CivilDate | null;
  readonly newAbsorbedCampusName: string;
  /** When it was put forward, and when the leader agreed. */
  readonly putForward: { readonly on: string; readonly agreedOn: string };
  readonly steps: readonly (readonly [MergerStep, string])[];
}

export const appliedCase: DemoCase = {
  ...pairs.merged,
  status: "effective",
  openedOn: "2026-03-05",
  decreeNumber: "新政字〔2026〕12号",
  effectiveOn: mergerDay,
  newAbsorbedCampusName: "宁安路小学新华路校区",
  putForward: { on: "2026-04-03", agreedOn: "2026-04-09" },
  steps: [
    ["argumentation", "2026-03-10"],
    ["public-notice", "2026-03-23"],
    ["hearing", "2026-04-02"],
    ["approval", "2026-04-20"],
    ["liquidation-group", "2026-04-27"],
    ["announcement-1", "2026-05-06"],
    ["creditors-told", "2026-05-07"],
    ["announcement-2", "2026-05-14"],
    ["change-registration", "2026-05-20"],
    ["announcement-3", "2026-05-22"],
    ["change-decision", "2026-06-12"],
    ["liquidation-end", "2026-08-10"],
    ["deregistration", "2026-08-24"],
    ["deregistration-decision", "2026-08-25"],
    ["certificate-handed-in", "2026-08-26"],
  ],
};

/**
 * On the demo's day the time for claims still runs (90 days from the first announcement), and the registrar's decision
 * on the change is due on 27 November: three days ahead, at risk.
 */
export const openCase: DemoCase = {
  ...pairs.open,
  status: "approved",
  openedOn: "2026-08-20",
  decreeNumber: "新政字〔2026〕31号",
  effectiveOn: null,
  newAbsorbedCampusName: "机场路小学市庄路校区",
  putForward: { on: "2026-09-17", agreedOn: "2026-09-21" },
  steps: [
    ["argumentation", "2026-08-24"],
    ["public-notice", "2026-09-07"],
    ["hearing", "2026-09-16"],
    ["approval", "2026-09-28"],
    ["liquidation-group", "2026-10-12"],
    ["change-registration", "2026-10-16"],
    ["announcement-1", "2026-10-19"],
    ["creditors-told", "2026-10-20"],
    ["announcement-2", "2026-10-27"],
    ["announcement-3", "2026-11-06"],
  ],
};

export interface MergerWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly districtId: DistrictId;
  readonly schools: ReadonlyMap<string, DemoSchool>;
  readonly officer: PersonId;
}

/** Nine in the morning in China. */
const instantOf = (day: string) => new Date(`${day}T01:00:00.000Z`);

export function schoolNamed(schools: ReadonlyMap<string, DemoSchool>, name: string): DemoSchool {
  const school = schools.get(name);
  if (!school) throw new Error(`no school named ${name}`);
  return school;
}

export function addCase(work: MergerWork, demoCase: DemoCase): MergerCaseId {
  const { rows, ids, districtId, officer } = work;
  const id = ids.next<MergerCaseId>();
  rows.mergerCase.push({
    id,
    districtId,
    absorbingEntityId: schoolNamed(work.schools, demoCase.absorbing).entityId,
    absorbedEntityId: schoolNamed(work.schools, demoCase.absorbed).entityId,
    status: demoCase.status,
    submission: "agreed",
    decreeNumber: demoCase.decreeNumber,
    effectiveOn: demoCase.effectiveOn,
    newEntityName: null,
    newAbsorbedCampusName: demoCase.newAbsorbedCampusName,
    note: "演示事项：日期与文号均为生成",
    openedBy: officer,
    openedAt: instantOf(demoCase.openedOn),
    appliedAt: demoCase.status === "effective" && demoCase.effectiveOn ? instantOf(demoCase.effectiveOn) : null,
    // Opened, put forward, agreed to, and each step.
    version: demoCase.steps.length + 3,
  });
  for (const [index, [step, day]] of demoCase.steps.entries()) {
    // Recorded on the day itself, a minute apart, so that their order is the order of recording.
    const recordedAt = new Date(instantOf(day).getTime() + index * 60_000);
    rows.mergerStep.push({ caseId: id, step, doneOn: civilDate(day), note: null, recordedBy: officer, recordedAt });
    addDocument(work, id, step, recordedAt);
  }
  return id;
}

function addDocument({ rows, ids, districtId, officer }: MergerWork, caseId: MergerCaseId, step: MergerStep, storedAt: Date): void {
  const fileId = ids.next<FileId>();
  const content = demoPaper(step);
  rows.storedFile.push({
    id: fileId,
    districtId,
    name: `演示-${step}.pdf`,
    mediaType: "application/pdf",
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    content,
    storedBy: officer,
    storedAt,
  });
  rows.mergerDocument.push({ caseId, fileId, step });
}

/** What the merger changed on its day, as the service's own act would have written it. */
export function applyMerger({ rows, schools }: MergerWork, demoCase: DemoCase, mergerCaseId: MergerCaseId): void {
  const on = demoCase.effectiveOn;
  if (!on) throw new Error("a case without an effective date changes nothing");
  const absorbing = schoolNamed(schools, demoCase.absorbing);
  const absorbed = schoolNamed(schools, demoCase.absorbed);
  const { entityId: fromEntityId, campusId } = absorbed;
  for (const entity of rows.legalEntity) if (entity.id === fromEntityId) entity.dissolvedOn = on;
  for (const name of rows.legalEntityName) if (name.entityId === fromEntityId) name.endsOn = on;
  for (const belonging of rows.campusAffiliation) if (belonging.campusId === campusId) belonging.endsOn = on;
  for (const name of rows.campusName) if (name.campusId === campusId) name.endsOn = on;
  for (const code of rows.campusSchoolCode) if (code.campusId === campusId) code.endsOn = on;
  rows.campusAffiliation.push({ campusId, entityId: absorbing.entityId, startsOn: on });
  rows.campusName.push({ campusId, name: demoCase.newAbsorbedCampusName, startsOn: on });
  rows.entitySuccession.push({ fromEntityId, toEntityId: absorbing.entityId, succeededOn: on, mergerCaseId });
}

/** A one-page PDF that says what it is; the font is one that every reader has, so the text is Latin. */
export function demoPaper(step: string): Buffer {
  const text = `BT /F1 18 Tf 72 720 Td (Demo document: ${step}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return Buffer.from(`${body}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, "latin1");
}
