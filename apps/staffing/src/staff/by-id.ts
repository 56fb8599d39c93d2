import { isWithin, type CivilDate, type PersonId } from "@qitong/domain";
import { countRotations, findRotationBars, findUnbrokenStart, maskIdentityNumber, maskPhone, retirementDate } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { getDistrictSettings } from "@qitong/service";
import { loadPartTimeOf } from "../part-time/read";
import { listEarlierRotations, listRotationYears } from "../rotation/store";
import { listPapers } from "./exemption-paper";
import { loadHistory } from "./history";
import { findSuccessor, getPerson, listDuties, listEmployments, listExemptionEnds, listExemptions, listQualifications } from "./person-store";

/** The file of one person as it stood on a day; numbers that identify come masked, and are revealed by an act of its own. */
export async function loadStaffFile(db: Queryable, personId: PersonId, on: CivilDate) {
  const [person, history, qualifications, employments, duties, exemptions, papers, ends, rotatedIn, earlierRotations] = await Promise.all([
    getPerson(db, personId),
    loadHistory(db, personId, on),
    listQualifications(db, personId, on),
    listEmployments(db, personId, on),
    listDuties(db, personId, on),
    listExemptions(db, personId),
    listPapers(db, personId),
    listExemptionEnds(db, personId),
    listRotationYears(db, personId, on),
    listEarlierRotations(db, personId),
  ]);
  const isSame = (a: ExemptionName, b: ExemptionName): boolean => a.kind === b.kind && a.startsOn === b.startsOn;
  const settings = await getDistrictSettings(db, person.districtId);
  const { bornOn, sex } = person;
  const atCampusSince = findUnbrokenStart(history, on) ?? null;
  const subject = qualifications.find((one) => isWithin(one, on))?.subject ?? null;
  return {
    asOf: on,
    personId,
    name: person.name,
    sex,
    bornOn,
    identityNumber: maskIdentityNumber(person.identityNumber),
    phone: maskPhone(person.phone),
    retiresOn: bornOn !== null && sex !== null ? retirementDate(bornOn, sex) : null,
    atCampusSince,
    /** Why the person is not asked to rotate on that day; none means eligible (应交流). */
    rotationBars: findRotationBars(
      {
        atCampusSince,
        bornOn,
        sex,
        exemptions: exemptions.filter((one) => isWithin(one, on)).map((one) => one.kind),
        isClassHead: duties.some((one) => one.kind === "class-head" && isWithin(one, on)),
      },
      settings,
      on,
    ),
    history,
    qualifications,
    duties,
    exemptions: exemptions.map((one) => ({
      ...one,
      papers: papers.filter((paper) => isSame(paper, one)).map(({ fileId }) => fileId),
      /** Until when it had been granted, where it was ended before its time. */
      grantedUntil: ends.find((end) => isSame(end, one))?.grantedUntil ?? null,
    })),
    rotations: countRotations([...rotatedIn, ...earlierRotations.map(({ schoolYear }) => schoolYear)]),
    earlierRotations,
    partTime: await loadPartTimeOf(db, personId, person.districtId, subject, on),
    employments: await Promise.all(
      employments.map(async ({ entityId, contractedName, presentName, succeededBy, ...contract }) => ({
        ...contract,
        contracted: { id: entityId, name: contractedName },
        employer: succeededBy === null ? { id: entityId, name: presentName } : await findSuccessor(db, succeededBy, on),
      })),
    ),
  };
}

interface ExemptionName {
  readonly kind: string;
  readonly startsOn: CivilDate;
}

export type StaffFile = Awaited<ReturnType<typeof loadStaffFile>>;
