/** Recording an exemption from rotation with its papers, and ending one. */
import { and, eq } from "drizzle-orm";
import { checkNoRefusals } from "@qitong/domain";
import { findExemptionEndRefusals, findExemptionRefusals, type ExemptionEnd, type NewExemption } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { exemption, exemptionEnd } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { findPaperRefusals, storePapers } from "./exemption-paper";
import { listExemptions, lockPerson } from "../person/store";

/** An extension is one more exemption that begins on the day on which the first ends. */
export async function addExemption(act: Act, input: NewExemption): Promise<void> {
  const { personId, kind, startsOn, endsOn, evidence, papers } = input;
  const { districtId, sex } = await lockPerson(act.tx, personId);
  checkNoRefusals([
    ...findExemptionRefusals(input, await listExemptions(act.tx, personId), sex),
    ...findPaperRefusals(papers),
  ]);
  await act.tx.insert(exemption).values({ personId, kind, startsOn, endsOn, evidence });
  const stored = await storePapers(act, { personId, kind, startsOn, districtId }, papers);
  act.audit({
    districtId, subjectKind: "person", subjectId: personId, detail: { exemption: kind, startsOn, endsOn, evidence, papers: stored },
  });
}

/** The row says until when it held; that it was granted for longer is kept beside it. */
export async function endExemption(act: Act, { personId, kind, startsOn, endsOn }: ExemptionEnd): Promise<void> {
  const { districtId } = await lockPerson(act.tx, personId);
  const recorded = (await listExemptions(act.tx, personId)).find((one) => one.kind === kind && one.startsOn === startsOn);
  if (!recorded) throw absent();
  checkNoRefusals(findExemptionEndRefusals(endsOn, recorded, act.today));
  await act.tx
    .update(exemption)
    .set({ endsOn })
    .where(and(eq(exemption.personId, personId), eq(exemption.kind, kind), eq(exemption.startsOn, startsOn)));
  await act.tx.insert(exemptionEnd).values({
    id: newId(), personId, kind, startsOn, endsOn, grantedUntil: recorded.endsOn, endedBy: act.principal.personId, endedAt: act.now,
  });
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { exemption: kind, startsOn, endsOn, before: recorded.endsOn } });
}
