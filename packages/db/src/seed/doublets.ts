/** What real lists of two schools bring along: one person on both, and one staff number typed in two ways. */
import { civilDate, type PersonId } from "@qitong/domain";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";

interface DoubletWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly schools: ReadonlyMap<string, DemoSchool>;
}

const cameBesides = civilDate("2025-09-01");

function schoolsOf({ schools }: DoubletWork): Record<"absorbing" | "absorbed", DemoSchool> {
  const absorbing = schools.get(pairs.open.absorbing);
  const absorbed = schools.get(pairs.open.absorbed);
  if (!absorbing || !absorbed) throw new Error("the open pair has lost a school");
  return { absorbing, absorbed };
}

/** @returns the second record of a teacher of 机场路小学 whom 市庄路小学 entered anew, with a small x in the number. */
export function addDoublets(work: DoubletWork): PersonId {
  const { absorbing, absorbed } = schoolsOf(work);
  shareStaffNumber(work, absorbing, absorbed);
  return addSecondRecord(work, absorbing, absorbed);
}

/** The contract of the absorbed school's last teacher bears the number of a colleague of the other school, typed small. */
function shareStaffNumber({ rows }: DoubletWork, absorbing: DemoSchool, absorbed: DemoSchool): void {
  const ofAbsorbed = rows.employment.findLast((row) => row.entityId === absorbed.entityId && row.endsOn === null);
  const ofAbsorbing = rows.employment.find((row) => row.entityId === absorbing.entityId && row.endsOn === null);
  if (!ofAbsorbed || !ofAbsorbing) throw new Error("a school of the open pair employs nobody");
  ofAbsorbed.staffNumber = ofAbsorbing.staffNumber.toLowerCase();
}

function addSecondRecord({ rows, ids }: DoubletWork, absorbing: DemoSchool, absorbed: DemoSchool): PersonId {
  const here = new Set(rows.assignment.filter((row) => row.campusId === absorbing.campusId && row.endsOn === null).map(({ personId }) => personId));
  const heads = new Set(rows.duty.map(({ personId }) => personId));
  const first = rows.person.find((row) => here.has(row.id) && !heads.has(row.id) && row.identityNumber?.endsWith("X"));
  const qualified = rows.qualification.findLast((row) => row.personId === first?.id);
  if (!first?.identityNumber || !qualified) throw new Error("nobody of the open pair has a number that ends in X");
  const id = ids.next<PersonId>();
  rows.person.push({ ...first, id, identityNumber: first.identityNumber.toLowerCase(), phone: null });
  rows.employment.push({
    id: ids.next(), districtId: first.districtId, personId: id, entityId: absorbed.entityId,
    staffNumber: `${absorbed.localNumber}-J01`, kind: "contract", startsOn: cameBesides, endsOn: null,
  });
  rows.assignment.push({ id: ids.next(), personId: id, campusId: absorbed.campusId, startsOn: cameBesides, endsOn: null, origin: "hired" });
  rows.qualification.push({ ...qualified, personId: id, startsOn: cameBesides, endsOn: null });
  return id;
}
