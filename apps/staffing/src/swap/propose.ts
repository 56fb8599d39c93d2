import { checkNoRefusals, type PersonId, type SwapId } from "@qitong/domain";
import type { SchoolYear } from "@qitong/domain/calendar";
import { asSeenBy, findPairRefusals, findSwapWindowRefusals } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { swapProposal } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { findWindow } from "../preference/store";
import { getPerson, getPersonOfDistrict } from "../person/store";
import { lockPeople } from "../transfer-plan/submit";
import { loadSituation } from "./store";

export interface SwapWish {
  readonly personId: PersonId;
  readonly partnerId: PersonId;
  readonly schoolYear: SchoolYear;
  readonly note: string;
}

/** A teacher proposes to change places with a colleague of the district. */
export async function proposeSwap(act: Act, { personId, partnerId, schoolYear, note }: SwapWish): Promise<{ swapId: SwapId }> {
  const { tx } = act;
  const people = [personId, partnerId].sort();
  await lockPeople(tx, people);
  const { districtId } = await getPerson(tx, personId);
  await getPersonOfDistrict(tx, partnerId, districtId);
  const situation = await loadSituation(tx, { districtId, schoolYear, people });
  checkNoRefusals([
    ...findSwapWindowRefusals(await findWindow(tx, districtId, schoolYear), act.today),
    ...asSeenBy(personId, findPairRefusals(personId, partnerId, situation)),
  ]);
  const campusOf = new Map(situation.facts.teachers.map((teacher) => [teacher.personId, teacher.campusId]));
  const [proposerCampusId, partnerCampusId] = [campusOf.get(personId), campusOf.get(partnerId)];
  if (!proposerCampusId || !partnerCampusId) throw absent();
  const swapId = newId<SwapId>();
  await tx.insert(swapProposal).values({
    id: swapId, districtId, schoolYear, proposerId: personId, partnerId, proposerCampusId, partnerCampusId, note,
    status: "proposed", proposedAt: act.now, changedAt: act.now,
  });
  act.audit({ districtId, subjectKind: "swap", subjectId: swapId, detail: { proposerId: personId, partnerId, schoolYear } });
  return { swapId };
}
