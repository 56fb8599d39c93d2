import { isWithin, type CivilDate, type PersonId } from "@qitong/domain";
import { findRotationBars, findUnbrokenStart, maskIdentityNumber, maskPhone, retirementDate } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { getDistrictSettings } from "@qitong/service";
import { loadPartTimeOf } from "../part-time/read";
import { loadHistory } from "./history";
import { findSuccessor, getPerson, listDuties, listEmployments, listExemptions, listQualifications } from "./person-store";

/** The file of one person as it stood on a day; numbers that identify come masked, and are revealed by an act of its own. */
export async function loadStaffFile(db: Queryable, personId: PersonId, on: CivilDate) {
  const [person, history, qualifications, employments, duties, exemptions] = await Promise.all([
    getPerson(db, personId),
    loadHistory(db, personId, on),
    listQualifications(db, personId, on),
    listEmployments(db, personId, on),
    listDuties(db, personId, on),
    listExemptions(db, personId),
  ]);
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
    exemptions,
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
export type StaffFile = Awaited<ReturnType<typeof loadStaffFile>>;
