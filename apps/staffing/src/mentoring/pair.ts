/** Making a pair, and ending one before its time. */
import { eq } from "drizzle-orm";
import { checkNoRefusals, type DistrictId, type MentoringId } from "@qitong/domain";
import { findMentoringEndRefusals, findMentoringRefusals, isMentorLower, type MentoringEnd, type NewMentoring } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { mentoring } from "@qitong/db/schema";
import { getDistrictSettings, type Act } from "@qitong/service";
import { findRotationOf, listPairsOfMentee, loadPartner, lockPair, lockPartners } from "./store";

type Wanted = NewMentoring & { readonly districtId: DistrictId };

export async function addMentoring(act: Act, input: Wanted): Promise<{ mentoringId: MentoringId; isMentorLower: boolean }> {
  const { tx, principal, now } = act;
  const { districtId, mentorId, menteeId, startsOn, rotationId, ...rest } = input;
  await lockPartners(tx, districtId, [mentorId, menteeId].toSorted());
  const mentor = await loadPartner(tx, districtId, mentorId, startsOn);
  const mentee = await loadPartner(tx, districtId, menteeId, startsOn);
  const ofMentee = await listPairsOfMentee(tx, menteeId);
  const rotation = rotationId === null ? null : await findRotationOf(tx, rotationId, [mentorId, menteeId], startsOn);
  checkNoRefusals(findMentoringRefusals(input, { mentor, mentee, ofMentee, rotation }, await getDistrictSettings(tx, districtId)));
  const id = newId<MentoringId>();
  await tx.insert(mentoring).values({ id, districtId, mentorId, menteeId, startsOn, rotationId, ...rest, madeBy: principal.personId, madeAt: now });
  act.audit({
    districtId, subjectKind: "person", subjectId: menteeId,
    detail: { mentoringId: id, mentorId, subject: rest.subject, startsOn, endsOn: rest.endsOn, rotationId },
  });
  return { mentoringId: id, isMentorLower: isMentorLower(mentor.title, mentee.title) };
}

export async function endMentoring(act: Act, { mentoringId, endsOn, reason }: MentoringEnd): Promise<void> {
  const pair = await lockPair(act.tx, mentoringId);
  checkNoRefusals(findMentoringEndRefusals(pair, endsOn, act.today));
  await act.tx.update(mentoring).set({ endsOn, endReason: reason || null }).where(eq(mentoring.id, mentoringId));
  act.audit({ districtId: pair.districtId, subjectKind: "person", subjectId: pair.menteeId, detail: { mentoringId, endsOn, before: pair.endsOn, reason: reason || null } });
}
