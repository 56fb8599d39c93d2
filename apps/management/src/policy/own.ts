/** A reader's own view: what is in force at one's campuses, with their exceptions, and what waits to be acknowledged. */
import { isWithin, checkNoRefusals, type CampusId, type PersonId, type PolicyId } from "@qitong/domain";
import { findAcknowledgementRefusals, type PolicyCategory } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { absent, isDuplicateKey, listCampusNames, type Act, type Asking } from "@qitong/service";
import { listCampusesOfPerson, listMembers } from "../audience/members";
import { groupsOf, newestAt } from "./acknowledge";
import { insertAcknowledgement, listAcknowledgements, listExceptions, listInForceOf, listLiving } from "./campus-store";
import { listOwnerNames } from "./owner";
import { findVersion, getVersion, listPolicies, listReminders, listVersions, lockPolicy, textOf } from "./store";

/** Groups to which the person belongs at campuses: whether a version is for them. */
async function isMember(db: Queryable, personId: PersonId, campusIds: readonly CampusId[], of: { groups: ReturnType<typeof groupsOf>; on: Asking["today"] }) {
  return (await listMembers(db, { ...of, campusIds, districtIds: [], personId })).length > 0;
}

export async function listOwnPolicies({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const campusIds = await listCampusesOfPerson(db, personId, today);
  const rows = await listLiving(db, campusIds, today);
  const policies = await listPolicies(db, [...new Set(rows.map(({ policyId }) => policyId))]);
  const ids = policies.map(({ id }) => id);
  const versions = await listVersions(db, ids);
  const given = await listAcknowledgements(db, ids, personId);
  const ownerNames = await listOwnerNames(db, policies, today);
  const answer = [];
  for (const row of policies) {
    const here = rows.filter(({ policyId }) => policyId === row.id);
    const number = Math.max(...newestAt(here, today).values());
    const version = versions.find((one) => one.version.policyId === row.id && one.version.number === number)?.version;
    if (!version) continue;
    const at = here.filter((one) => one.version === number).map(({ campusId }) => campusId);
    const acknowledgedAt = given.find((one) => one.policyId === row.id && one.version === number)?.acknowledgedAt ?? null;
    const isAsked = await isMember(db, personId, at, { groups: groupsOf(version), on: today });
    const [reminder] = isAsked && acknowledgedAt === null ? (await listReminders(db, row.id)).filter((one) => one.version === number) : [];
    answer.push({
      id: row.id, version: number, title: version.title, note: version.note, effectiveOn: version.effectiveOn,
      category: row.category as PolicyCategory, ownerName: ownerNames.get(row.ownerId) ?? "",
      isAsked, acknowledgedAt, acknowledgeUntil: version.acknowledgeUntil, remindedAt: reminder?.remindedAt ?? null,
    });
  }
  return answer;
}
export type OwnPolicies = Awaited<ReturnType<typeof listOwnPolicies>>;

interface OwnPolicy {
  readonly personId: PersonId;
  readonly policyId: PolicyId;
}

export async function readOwnPolicy(asking: Asking, { personId, policyId }: OwnPolicy) {
  const { db, today } = asking;
  const campusIds = await listCampusesOfPerson(db, personId, today);
  const rows = (await listInForceOf(db, policyId, campusIds)).filter((one) => one.endsOn === null || one.endsOn > today);
  const own = (await listOwnPolicies(asking, { personId })).find(({ id }) => id === policyId);
  if (!own || rows.length === 0) throw absent();
  const names = await listCampusNames(db, campusIds, today);
  const exceptions = await listExceptions(db, { policyIds: [policyId], campusIds });
  const numbers = [...new Set(rows.map(({ version }) => version))].toSorted((a, b) => b - a);
  return {
    ...own,
    today,
    texts: await Promise.all(
      numbers.map(async (version) => ({
        version, text: textOf(await getVersion(db, policyId, version)),
        campuses: rows
          .filter((row) => row.version === version)
          .map(({ campusId, startsOn, endsOn }) => ({
            campusId, startsOn, endsOn, name: names.get(campusId) ?? "", exceptions: exceptions.filter((one) => one.campusId === campusId && isWithin(one, today)),
          })),
      })),
    ),
  };
}
export type OwnPolicyDetail = Awaited<ReturnType<typeof readOwnPolicy>>;

export async function acknowledgePolicy({ tx, today, now, audit }: Act, { personId, policyId, version }: OwnPolicy & { readonly version: number }) {
  const row = await lockPolicy(tx, policyId);
  const campusIds = await listCampusesOfPerson(tx, personId, today);
  const rows = await listInForceOf(tx, policyId, campusIds);
  const newest = newestAt(rows, today);
  const found = await findVersion(tx, policyId, version);
  // What one has nothing to do with is as absent.
  if (!found || newest.size === 0 || !rows.some((one) => one.version === version)) throw absent();
  const at = [...newest].flatMap(([campusId, number]) => (number === version ? [campusId] : []));
  const isAsked = at.length > 0 && (await isMember(tx, personId, at, { groups: groupsOf(found), on: today }));
  checkNoRefusals(findAcknowledgementRefusals({ isNewest: at.length > 0, isAsked }));
  try {
    await insertAcknowledgement(tx, { policyId, version, personId, acknowledgedAt: now });
  } catch (error) {
    // Twice is once.
    if (!isDuplicateKey(error)) throw error;
  }
  audit({ districtId: row.districtId, subjectKind: "policy", subjectId: policyId, detail: { title: found.title, version } });
  return { policyId };
}

