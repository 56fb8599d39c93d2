/** Exceptions that a campus keeps: recorded with their reason and end, and ended before it. */
import { checkNoRefusals, type PolicyExceptionId } from "@qitong/domain";
import {
  exceptionPeriod, findExceptionEndRefusals, findExceptionRefusals, versionOn, type ExceptionEnd, type ExceptionRecord,
} from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { endException as writeEnd, findException, insertExceptions, lockExceptions, lockInForceOf } from "./campus-store";
import { listReach, ownerOn } from "./owner";
import { getVersion, lockPolicy, textOf } from "./store";

export async function recordException({ tx, principal, today, now, audit }: Act, wanted: ExceptionRecord) {
  const { policyId, campusId, articleKey, instead, reason } = wanted;
  const row = await lockPolicy(tx, policyId);
  const reach = await listReach(tx, await ownerOn(tx, row, today), today);
  if (!reach.includes(campusId)) throw absent();
  const rows = await lockInForceOf(tx, policyId, [campusId]);
  const there = versionOn(rows, campusId, wanted.startsOn);
  const next = rows.find((one) => one.startsOn > wanted.startsOn && (one.endsOn === null || one.startsOn < one.endsOn));
  const inForce = there && textOf(await getVersion(tx, policyId, there.version));
  const ahead = next && { text: textOf(await getVersion(tx, policyId, next.version)), startsOn: next.startsOn };
  const held = await lockExceptions(tx, { policyIds: [policyId], campusIds: [campusId] });
  checkNoRefusals(findExceptionRefusals(wanted, { today, inForce, ahead, held }));
  const exceptionId = newId<PolicyExceptionId>();
  const { startsOn, endsOn } = exceptionPeriod(wanted);
  await insertExceptions(tx, [
    { id: exceptionId, policyId, campusId, articleKey, instead, reason, startsOn, endsOn, allowedUntil: endsOn, allowedBy: principal.personId, allowedAt: now },
  ]);
  audit({
    districtId: row.districtId, subjectKind: "policy", subjectId: policyId,
    detail: { title: inForce?.title, exceptionId, campusId, articleKey, instead, reason, startsOn, endsOn },
  });
  return { exceptionId };
}

export async function endException({ tx, principal, today, now, audit }: Act, { policyId, exceptionId, endsOn, reason }: ExceptionEnd) {
  const row = await lockPolicy(tx, policyId);
  const held = await findException(tx, policyId, exceptionId);
  if (!held) throw absent();
  checkNoRefusals(findExceptionEndRefusals(endsOn, held, today));
  // One that has not begun ends before it begins: it never was in force.
  const last = endsOn < held.startsOn ? held.startsOn : endsOn;
  await writeEnd(tx, exceptionId, last, { by: principal.personId, at: now, reason });
  audit({
    districtId: row.districtId, subjectKind: "policy", subjectId: policyId,
    detail: { exceptionId, campusId: held.campusId, endsOn: last, was: held.endsOn, reason },
  });
  return { exceptionId };
}
