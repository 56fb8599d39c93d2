import { checkNoRefusals } from "@qitong/domain";
import { findEarlierRotationRefusals, type NewEarlierRotation } from "@qitong/domain/staffing";
import { earlierRotation } from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { lockPerson } from "../person/store";
import { listEarlierRotations, listRotationYears } from "./store";

/** A rotation from before the platform, so that nobody is asked again for want of a record. */
export async function recordEarlierRotation(act: Act, input: NewEarlierRotation): Promise<void> {
  const { personId, schoolYear, fromSchool, toSchool, evidence } = input;
  const { districtId } = await lockPerson(act.tx, personId);
  const recorded = await listEarlierRotations(act.tx, personId);
  const known = [...recorded.map((one) => one.schoolYear), ...(await listRotationYears(act.tx, personId, act.today))];
  checkNoRefusals(findEarlierRotationRefusals(input, known, act.today));
  const recordedBy = act.principal.personId;
  await act.tx.insert(earlierRotation).values({ personId, schoolYear, fromSchool, toSchool, evidence, recordedBy, recordedAt: act.now });
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { schoolYear, fromSchool, toSchool, evidence } });
}
