import { checkNoRefusals } from "@qitong/domain";
import { findEmergencyListRefusals, type EmergencyListInput } from "@qitong/domain/management";
import type { Act } from "@qitong/service";
import { listSchoolsOf } from "../colleague/find";
import { getCampus, listContacts, lockCampus, lockStandingList, putList } from "./store";

/** Keeps the whole list of a campus from today on: the one before ends and stays to be read. */
export async function keepContacts(act: Act, { campusId, version, contacts }: EmergencyListInput): Promise<{ readonly version: number }> {
  const { tx, today, now, principal } = act;
  const { districtId, closedOn } = await lockCampus(tx, campusId);
  const standing = await lockStandingList(tx, campusId);
  const { entityId } = await getCampus(tx, campusId, today);
  const colleagues = contacts.flatMap(({ holder }) => (holder.kind === "colleague" ? [holder.personId] : []));
  const worksAt = await listSchoolsOf(tx, colleagues, today);
  checkNoRefusals(
    findEmergencyListRefusals({ version, contacts }, {
      today, closedOn, version: standing?.version ?? 0, isColleague: (personId) => entityId !== null && worksAt(personId, entityId),
    }),
  );
  const before = await listContacts(tx, [campusId], today);
  const next = await putList(tx, standing, { campusId, startsOn: today, keptBy: principal.personId, keptAt: now }, contacts);
  // Who was to be called, in their order; never by what number: the audit is for ever, a person's phone is not.
  const named = (rows: readonly { readonly role: string; readonly holder: object }[]) => rows.map(({ role, holder }) => ({ role, ...holder }));
  act.audit({
    districtId, subjectKind: "campus", subjectId: campusId,
    detail: { startsOn: today, version: next, contacts: named(contacts), before: named(before) },
  });
  return { version: next };
}
