/** 阅知: who has to acknowledge which version, who has, and reminding those who have not. */
import { checkNoRefusals, type CampusId, type CivilDate, type PersonId, type PolicyId, type Scope } from "@qitong/domain";
import { audienceGroupKeys, findReminderRefusals, type AudienceGroup } from "@qitong/domain/management";
import { newId, type Queryable } from "@qitong/db";
import { listCampusIds, listCampusNames, listPersonNames, type Act, type Asking } from "@qitong/service";
import { listMembers, onePerPerson } from "../audience/members";
import { listAcknowledgements, listInForceOf, type InForceRow } from "./campus-store";
import { listReach, ownerOn } from "./owner";
import { checkConcerns } from "./concerns";
import { insertReminders, lastReminderAt, listReminders, listVersions, lockPolicy, type VersionRow } from "./store";

/** The newest version at each campus that is in force or set to be: what people there have to know. */
export function newestAt(rows: readonly InForceRow[], on: CivilDate): Map<CampusId, number> {
  const living = rows.filter((row) => row.endsOn === null || row.endsOn > on).toSorted((a, b) => a.version - b.version);
  return new Map(living.map((row) => [row.campusId, row.version]));
}

export const groupsOf = (version: Pick<VersionRow, "acknowledgedBy">): AudienceGroup[] =>
  audienceGroupKeys.filter((group) => version.acknowledgedBy.includes(group));

export interface Concerned {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  readonly version: number;
  readonly acknowledgedAt: Date | null;
}

/** Everyone who has to acknowledge the policy at the campuses today; newcomers are among them, who left is not. */
export async function listConcerned(db: Queryable, policyId: PolicyId, campusIds: readonly CampusId[], on: CivilDate): Promise<Concerned[]> {
  const newest = newestAt(await listInForceOf(db, policyId, campusIds), on);
  const versions = (await listVersions(db, [policyId])).map(({ version }) => version);
  const given = await listAcknowledgements(db, [policyId]);
  const concerned: Concerned[] = [];
  for (const version of versions) {
    const here = campusIds.filter((id) => newest.get(id) === version.number);
    const members = onePerPerson(await listMembers(db, { campusIds: here, districtIds: [], groups: groupsOf(version), on }));
    for (const { personId, campusId } of members) {
      if (campusId === null || concerned.some((one) => one.personId === personId)) continue;
      const found = given.find((one) => one.version === version.number && one.personId === personId);
      concerned.push({ personId, campusId, version: version.number, acknowledgedAt: found?.acknowledgedAt ?? null });
    }
  }
  return concerned;
}

/** Who has and who has not, campus by campus. */
export async function readAcknowledgements({ db, today }: Asking, { scope, policyId }: { readonly scope: Scope; readonly policyId: PolicyId }) {
  await checkConcerns(db, scope, policyId, today);
  const campusIds = await listCampusIds(db, scope, today);
  const concerned = await listConcerned(db, policyId, campusIds, today);
  const names = await listCampusNames(db, campusIds, today);
  const people = await listPersonNames(db, concerned.map(({ personId }) => personId));
  const campuses = [...new Set(concerned.map(({ campusId }) => campusId))].map((campusId) => {
    const here = concerned.filter((one) => one.campusId === campusId);
    const missing = here.filter(({ acknowledgedAt }) => acknowledgedAt === null);
    return {
      campusId, name: names.get(campusId) ?? "", version: here[0]?.version ?? 0, concerned: here.length, acknowledged: here.length - missing.length,
      missing: missing.map(({ personId }) => ({ personId, name: people.get(personId) ?? "" })),
    };
  });
  return {
    campuses: campuses.toSorted((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN")),
    concerned: concerned.length,
    acknowledged: concerned.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
    reminders: await listReminders(db, policyId),
  };
}

/** Marks the policy as reminded of, for all who have not acknowledged it; they see it where they read it. */
export async function remindOfPolicy({ tx, principal, today, now, audit }: Act, { policyId }: { readonly policyId: PolicyId }) {
  const row = await lockPolicy(tx, policyId);
  const campusIds = await listReach(tx, await ownerOn(tx, row, today), today);
  const waiting = (await listConcerned(tx, policyId, campusIds, today)).filter(({ acknowledgedAt }) => acknowledgedAt === null);
  checkNoRefusals(findReminderRefusals({ waiting: waiting.length, lastAt: await lastReminderAt(tx, policyId), now }));
  const versions = [...new Set(waiting.map(({ version }) => version))];
  await insertReminders(
    tx,
    versions.map((version) => ({
      id: newId<string>(), policyId, version, remindedBy: principal.personId, remindedAt: now,
      people: waiting.filter((one) => one.version === version).length,
    })),
  );
  audit({ districtId: row.districtId, subjectKind: "policy", subjectId: policyId, detail: { people: waiting.length, versions } });
  return { people: waiting.length };
}

