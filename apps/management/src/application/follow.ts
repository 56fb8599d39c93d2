/** What an applicant sees with number and secret: the own words, the course in plain steps, and what may be done now. */
import { maskPhone } from "@qitong/domain/staffing";
import { applicantTrace, findOutsideActRefusals, shippedName, type FollowedApplication } from "@qitong/domain/management/hall";
import { currentNode, stepsAhead, openTasks, findStep } from "@qitong/domain/management/approval";
import type { CivilDate } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { absent, findCampusName, type PublicAsking } from "@qitong/service";
import { findApproval, loadContext, type ApprovalRow } from "@qitong/service/approval";
import { isSecretOf } from "../ask/secret";
import { findApplicant, findApplication, listEvents, listFiles, type ApplicationRow } from "../hall/application-store";
import { getServiceItem } from "../hall/catalogue";

/** A wrong number and a wrong secret are the same answer. */
export async function getFollowedApplication(db: Queryable, { number, secret }: FollowedApplication): Promise<ApplicationRow> {
  const row = await findApplication(db, number);
  if (!isSecretOf(row?.secretHash, secret) || !row) throw absent();
  return row;
}

/** Ids stay in the house; names of staff too. */
export async function followApplication({ db, today }: PublicAsking, followed: FollowedApplication) {
  const row = await getFollowedApplication(db, followed);
  const course = await findApproval(db, row.approvalId);
  if (!course) throw absent();
  const [campusName, applicant, files, events] = await Promise.all([
    findCampusName(db, row.campusId, today), findApplicant(db, row.id), listFiles(db, row.id), listEvents(db, row.approvalId),
  ]);
  const { number, itemKey, status, receivedOn, dueOn, promisedDays, endedOn, rounds, forgottenOn } = row;
  return {
    number, campusName, itemKey, name: course.head.name ?? shippedName(itemKey), status, receivedOn, dueOn, promisedDays, endedOn, rounds, forgottenOn, today,
    applicant: applicant ? { name: applicant.name, maskedPhone: maskPhone(applicant.phone), pupilName: applicant.pupilName, pupilClass: applicant.pupilClass } : null,
    form: course.flow.form, values: course.values, photos: files.filter(({ round }) => round === rounds).length,
    trace: applicantTrace(events, status, course.flow),
    ...(await stepsNow(db, course, today)),
    onPaper: getServiceItem(itemKey).onPaper,
    refusals: { add: findOutsideActRefusals(status, "add"), withdraw: findOutsideActRefusals(status, "withdraw") },
  };
}

/** The steps where it stands and those that follow, by their names only. */
async function stepsNow(db: Queryable, row: ApprovalRow, today: CivilDate) {
  const here = row.course.status === "running" ? currentNode(row.course, row.flow) : undefined;
  if (!here) return { now: [], ahead: [] };
  const now = openTasks(row.course).flatMap(({ stepId }) => findStep(row.flow, stepId)?.name ?? []);
  const ahead = stepsAhead(await loadContext(db, row, today), row.course, here).filter(({ isPassed }) => !isPassed).map(({ step }) => step.name);
  return { now, ahead };
}
