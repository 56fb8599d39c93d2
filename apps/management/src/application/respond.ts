/** The applicant's own acts, with number and secret in hand: what was missing is added (补正), or all of it is taken back. */
import { checkNoRefusals } from "@qitong/domain";
import { findOutsideActRefusals, promisedBy, type AddInput, type FollowedApplication, type OutsideAct, type TakeBackInput } from "@qitong/domain/management/hall";
import type { z } from "zod";
import type { PublicAct } from "@qitong/service";
import { lockApproval, resubmitFromOutside, withdrawFromOutside } from "@qitong/service/approval";
import { findFillingRefusals } from "../approval/value-facts";
import type { RewrittenPhoto } from "../ask/photos";
import { auditOf, insertFiles, lockApplication, updateApplication } from "../hall/application-store";
import { applicationSubject } from "../hall/subject";
import { getFollowedApplication } from "./follow";
import { countPhotos, filesOf } from "./send";

/** The approval first and then the application, as every act on both. */
async function open(act: PublicAct, followed: FollowedApplication, does: OutsideAct) {
  const { id, approvalId } = await getFollowedApplication(act.tx, followed);
  const course = await lockApproval(act.tx, approvalId);
  const row = await lockApplication(act.tx, id);
  checkNoRefusals(findOutsideActRefusals(course.status, does));
  return { row, course };
}

/** The whole way again with what was corrected, and the promise begins anew: what waited for the applicant is not the office's time. */
export async function addToApplication(act: PublicAct, { number, secret, values, photos: sent }: z.output<typeof AddInput>, photos: readonly RewrittenPhoto[]) {
  const { tx, today } = act;
  const { row, course } = await open(act, { number, secret }, "add");
  checkNoRefusals(await findFillingRefusals(tx, row.districtId, course.flow.form, values, countPhotos(sent), today));
  const { status, round } = await resubmitFromOutside(act, applicationSubject, course, values);
  const dueOn = promisedBy(today, row.promisedDays);
  await updateApplication(tx, row.id, { status, rounds: round, dueOn, endedOn: null });
  await insertFiles(tx, filesOf(row.id, round, sent, photos));
  act.audit(auditOf(row, { by: "applicant", round, photos: photos.length, dueOn }));
  return { status, dueOn };
}

export async function takeBackApplication(act: PublicAct, { number, secret, text }: z.output<typeof TakeBackInput>) {
  const { row, course } = await open(act, { number, secret }, "withdraw");
  await withdrawFromOutside(act, applicationSubject, course, text);
  act.audit(auditOf(row, { by: "applicant" }));
  return { status: "withdrawn" as const };
}
