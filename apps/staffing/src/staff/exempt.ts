/** Recording an exemption from rotation, and ending one. */
import { and, eq } from "drizzle-orm";
import { checkNoRefusals } from "@qitong/domain";
import { findExemptionEndRefusals, findExemptionRefusals, type ExemptionEnd, type NewExemption } from "@qitong/domain/staffing";
import { exemption } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { listExemptions, lockPerson } from "./person-store";

export async function addExemption(act: Act, input: NewExemption): Promise<void> {
  const { personId, kind, startsOn, endsOn, evidence } = input;
  const { districtId, sex } = await lockPerson(act.tx, personId);
  checkNoRefusals(findExemptionRefusals(input, await listExemptions(act.tx, personId), sex));
  await act.tx.insert(exemption).values({ personId, kind, startsOn, endsOn, evidence });
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { exemption: kind, startsOn, endsOn, evidence } });
}

export async function endExemption(act: Act, { personId, kind, startsOn, endsOn }: ExemptionEnd): Promise<void> {
  const { districtId } = await lockPerson(act.tx, personId);
  const recorded = (await listExemptions(act.tx, personId)).find((one) => one.kind === kind && one.startsOn === startsOn);
  if (!recorded) throw absent();
  checkNoRefusals(findExemptionEndRefusals(endsOn, recorded, act.today));
  await act.tx
    .update(exemption)
    .set({ endsOn })
    .where(and(eq(exemption.personId, personId), eq(exemption.kind, kind), eq(exemption.startsOn, startsOn)));
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { exemption: kind, startsOn, endsOn, before: recorded.endsOn } });
}
