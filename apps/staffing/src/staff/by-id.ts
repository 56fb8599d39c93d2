import { isWithin, type CivilDate, type PersonId } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { countRotations, findRotationBars, findUnbrokenStart, maskIdentityNumber, maskPhone, retirementDate } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { getDistrictSettings } from "@qitong/service";
import { loadPartTimeFacts, partTimeOf } from "../part-time/read";
import { listEarlierRotations } from "../rotation/store";
import { listPapers } from "./exemption-paper";
import { loadHistory } from "./history";
import { findSuccessor, getPerson, listDuties, listEmployments, listExemptionEnds, listExemptions, listQualifications } from "../person/store";

/** The file of one person as it stood on a day; numbers that identify come masked, and are revealed by an act of its own. */
export async function loadStaffFile(db: Queryable, personId: PersonId, on: CivilDate) {
  const [person, history, qualifications, employments, duties, exemptions, earlierRotations, partTime] = await Promise.all([
    getPerson(db, personId),
    loadHistory(db, personId, on),
    listQualifications(db, personId, on),
    listEmployments(db, personId, on),
    listDuties(db, personId, on),
    loadExemptions(db, personId),
    listEarlierRotations(db, personId),
    loadPartTimeFacts(db, personId, on),
  ]);
  const [settings, employers] = await Promise.all([getDistrictSettings(db, person.districtId), nameEmployers(db, employments, on)]);
  const { bornOn, sex } = person;
  const atCampusSince = findUnbrokenStart(history, on) ?? null;
  const subject = qualifications.find((one) => isWithin(one, on))?.subject ?? null;
  const isClassHead = duties.some((one) => one.kind === "class-head" && isWithin(one, on));
  const rotatedIn = history.flatMap(({ origin, startsOn }) => (origin === "transferred" ? [schoolYearOf(startsOn)] : []));
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
        isClassHead,
      },
      settings,
      on,
    ),
    history,
    qualifications,
    duties,
    exemptions,
    rotations: countRotations([...rotatedIn, ...earlierRotations.map(({ schoolYear }) => schoolYear)]),
    earlierRotations,
    partTime: partTimeOf(partTime, { subject, isClassHead }, settings, on),
    employments: employers,
  };
}

interface ExemptionName {
  readonly kind: string;
  readonly startsOn: CivilDate;
}

/** With the papers of each, and until when it had been granted where it was ended before its time. */
async function loadExemptions(db: Queryable, personId: PersonId) {
  const exemptions = await listExemptions(db, personId);
  if (exemptions.length === 0) return [];
  const [papers, ends] = await Promise.all([listPapers(db, personId), listExemptionEnds(db, personId)]);
  const isSame = (a: ExemptionName, b: ExemptionName): boolean => a.kind === b.kind && a.startsOn === b.startsOn;
  return exemptions.map((one) => ({
    ...one,
    papers: papers.filter((paper) => isSame(paper, one)).map(({ fileId }) => fileId),
    grantedUntil: ends.find((end) => isSame(end, one))?.grantedUntil ?? null,
  }));
}

/** Each contract with the entity that it was made with, and the one that employs on the day: after a merger the successor. */
function nameEmployers(db: Queryable, employments: Awaited<ReturnType<typeof listEmployments>>, on: CivilDate) {
  return Promise.all(
    employments.map(async ({ entityId, contractedName, presentName, succeededBy, ...contract }) => ({
      ...contract,
      contracted: { id: entityId, name: contractedName },
      employer: succeededBy === null ? { id: entityId, name: presentName } : await findSuccessor(db, succeededBy, on),
    })),
  );
}

export type StaffFile = Awaited<ReturnType<typeof loadStaffFile>>;
