/** Fills a pair of schools with what stands against each other: people, contracts, classes, posts, figures, a plan. */
import { civilDate, type AlternativeId, type CampusId, type ClassId, type EntityId, type PersonId, type PostId, type Role, type SchoolGroupId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import {
  assignment, campusFigure, employment, groupMembership, legalRepresentative, person, planAlternative, post, schoolClass, schoolClassName, schoolGroup, transferMove, transferPlan,
} from "@qitong/db/schema";
import { worldStart } from "@qitong/service/testing";
import type { DistrictId } from "@qitong/domain";
import type { Pair, PairSchool } from "./case-world.test-data";

export interface PairPeople {
  readonly principals: { readonly absorbing: PostId; readonly absorbed: PostId };
  readonly absorbedPrincipal: PersonId;
  readonly twice: { readonly first: PersonId; readonly second: PersonId };
  readonly sharedNumber: { readonly staffNumber: string; readonly employmentId: string };
  readonly sharedClass: ClassId;
  readonly planId: TransferPlanId;
}

let serial = 0;

export async function fillPair(db: Database, districtId: DistrictId, { absorbing, absorbed }: Pair): Promise<PairPeople> {
  serial += 1;
  const identity = `13010519800101${String(serial).padStart(3, "0")}`;
  const addPerson = async (name: string, identityNumber: string | null = null): Promise<PersonId> => {
    const id = newId<PersonId>();
    await db.insert(person).values({ id, districtId, name, identityNumber });
    return id;
  };
  const employ = async (personId: PersonId, entityId: EntityId, staffNumber: string): Promise<string> => {
    const id = newId();
    await db.insert(employment).values({ id, districtId, personId, entityId, staffNumber, kind: "established", startsOn: worldStart });
    return id;
  };
  const assign = (personId: PersonId, campusId: CampusId) =>
    db.insert(assignment).values({ id: newId(), personId, campusId, startsOn: worldStart, origin: "hired" });
  const appoint = async (personId: PersonId, role: Role, entityId: EntityId): Promise<PostId> => {
    const id = newId<PostId>();
    await db.insert(post).values({ id, personId, role, placeKind: "entity", placeId: entityId, title: "校长", startsOn: worldStart });
    return id;
  };
  const addClass = async (campusId: CampusId, name: string): Promise<ClassId> => {
    const id = newId<ClassId>();
    await db.insert(schoolClass).values({ id, campusId, entryYear: 2021, startsOn: civilDate("2021-09-01") });
    await db.insert(schoolClassName).values({ classId: id, name, startsOn: civilDate("2021-09-01") });
    return id;
  };
  const join = async (school: PairSchool, name: string, number: string, identityNumber: string | null = null) => {
    const personId = await addPerson(name, identityNumber);
    const employmentId = await employ(personId, school.entityId, number);
    await assign(personId, school.campusId);
    return { personId, employmentId };
  };
  const first = await join(absorbing, "张伟", `M${serial}-1`, `${identity}X`);
  const second = await join(absorbed, "张伟", `N${serial}-1`, `${identity}x`);
  await join(absorbing, "王敏", `M${serial}-007`);
  const sharing = await join(absorbed, "李静", `m${serial}-7`);
  // One name on both sides, and nothing that says it is one person.
  await join(absorbing, "刘洋", `M${serial}-9`);
  const lead = await join(absorbed, "刘洋", `N${serial}-9`);
  await addClass(absorbing.campusId, "2021级1班");
  const sharedClass = await addClass(absorbed.campusId, "2021级（1）班");
  const groupId = newId<SchoolGroupId>();
  await db.insert(schoolGroup).values({ id: groupId, districtId, kind: "entrusted", name: `托管${serial}` });
  await db.insert(groupMembership).values([
    { groupId, campusId: absorbing.campusId, role: "lead", startsOn: worldStart }, { groupId, campusId: absorbed.campusId, role: "member", startsOn: worldStart },
  ]);
  for (const { entityId } of [absorbing, absorbed]) {
    await db.insert(legalRepresentative).values({ entityId, name: "原法人代表", appointmentDocument: "新教任〔2016〕1号", startsOn: worldStart });
  }
  for (const [campusId, pupils] of [[absorbing.campusId, 1400], [absorbed.campusId, 700]] as const) {
    await db.insert(campusFigure).values({ campusId, schoolYear: 2025, measure: "pupils", value: pupils, source: "测试", recordedAt: new Date(0) });
  }
  return {
    principals: { absorbing: await appoint(await addPerson("沈校长"), "principal", absorbing.entityId), absorbed: await appoint(lead.personId, "principal", absorbed.entityId) },
    absorbedPrincipal: lead.personId,
    twice: { first: first.personId, second: second.personId },
    sharedNumber: { staffNumber: `m${serial}-7`, employmentId: sharing.employmentId },
    sharedClass,
    planId: await addPlan(db, districtId, first.personId, { absorbing, absorbed }),
  };
}

async function addPlan(db: Database, districtId: DistrictId, personId: PersonId, { absorbing, absorbed }: Pick<Pair, "absorbing" | "absorbed">): Promise<TransferPlanId> {
  const [id, alternativeId] = [newId<TransferPlanId>(), newId<AlternativeId>()];
  const by = { createdBy: personId, createdAt: new Date(0) };
  await db.insert(transferPlan).values({
    id, districtId, title: "2027 年交流", schoolYear: 2027, effectiveOn: civilDate("2027-08-25"), status: "draft", settings: defaultPlanSettings, ...by,
  });
  await db.insert(planAlternative).values({ id: alternativeId, planId: id, name: "方案一", origin: "manual", ...by });
  await db.insert(transferMove).values({
    alternativeId, personId, fromCampusId: absorbing.campusId, toCampusId: absorbed.campusId, changedBy: personId, changedAt: new Date(0),
  });
  return id;
}
