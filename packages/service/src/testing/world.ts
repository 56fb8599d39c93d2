/**
 * A small world for tests: 新华区 with 西苑小学, 新开学小学 (two entities) and 宁安路小学 (one entity, two campuses),
 * and another district with one school; each in a province of its own. It has one person of each role, and teachers at every campus.
 */
import {
  civilDate, roles, type AccountId, type CampusId, type DepartmentId, type DistrictId, type EntityId, type PersonId,
  type Place, type PositionId, type Principal, type ProvinceId, type Role,
} from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import {
  account, assignment, campus, campusAffiliation, campusName, department, departmentDetail, district, employment, legalEntity, legalEntityName,
  person, position, positionNumber, post, province, provinceDistrict, qualification,
} from "@qitong/db/schema";

export const worldStart = civilDate("2016-09-01");

export interface WorldCampus {
  readonly id: CampusId;
  readonly entityId: EntityId;
  readonly districtId: DistrictId;
}

export interface World {
  readonly districts: { readonly xinhua: DistrictId; readonly other: DistrictId };
  /** To which each of the two districts belongs. */
  readonly provinces: { readonly own: ProvinceId; readonly other: ProvinceId };
  readonly campuses: Record<"xiyuan" | "xinkaixue" | "ninganlu" | "xinhualu" | "foreign", WorldCampus>;
  /** 宁安路小学: an entity with the campuses ninganlu and xinhualu. */
  readonly mergedEntity: EntityId;
  /** 宁安路小学's 教导处 for both campuses, with a head, and two places for officers of which one is taken. */
  readonly teaching: WorldDepartment;
  readonly principals: Record<WorldRole, Principal>;
  /** Four teachers at each campus. */
  readonly teachers: Record<keyof World["campuses"], readonly PersonId[]>;
}

export interface WorldDepartment {
  readonly id: DepartmentId;
  readonly head: PositionId;
  readonly officer: PositionId;
}

/** The roles in 新华区, and the same officer and principal in the other district. */
export type WorldRole = Role | "foreign-officer" | "foreign-principal" | "nobody";
/** Whoever can sign in: what needs no post is open to each of them. */
export const worldRoles: readonly WorldRole[] = [...roles, "foreign-officer", "foreign-principal", "nobody"];

export function teacherAt({ teachers }: World, campus: keyof World["campuses"], index: number): PersonId {
  const personId = teachers[campus][index];
  if (!personId) throw new Error(`no teacher ${index} at ${campus}`);
  return personId;
}

export async function buildWorld(db: Database): Promise<World> {
  const xinhua = await insertDistrict(db, "130105", "新华区");
  const other = await insertDistrict(db, "130102", "长安区");
  const own = await insertProvince(db, "13", "河北省", xinhua);
  const elsewhere = await insertProvince(db, "14", "山西省", other);
  const xiyuan = await insertSchool(db, xinhua, "西苑小学", "121301050000000018", "A1");
  const xinkaixue = await insertSchool(db, xinhua, "新开学小学", "121301050000000026", "A2");
  const ninganlu = await insertSchool(db, xinhua, "宁安路小学", "121301050000000034", "A3");
  const xinhualu = await insertCampus(db, xinhua, ninganlu.entityId, "新华路小学", "A4");
  const foreign = await insertSchool(db, other, "外区小学", "121301020000000012", "B1");
  const campuses = { xiyuan, xinkaixue, ninganlu, xinhualu, foreign };
  const teachers = {
    xiyuan: await insertTeachers(db, xiyuan, "西苑"),
    xinkaixue: await insertTeachers(db, xinkaixue, "新开"),
    ninganlu: await insertTeachers(db, ninganlu, "宁安"),
    xinhualu: await insertTeachers(db, xinhualu, "新华"),
    foreign: await insertTeachers(db, foreign, "外区"),
  };
  const at = (kind: Place["kind"], id: string): Place => ({ kind, id }) as Place;
  const official = async (name: string, role: Role, place: Place, districtId = xinhua) =>
    appoint(db, await insertPerson(db, districtId, name), role, place);
  const [ownTeacher, , groupHead, officer] = teachers.ninganlu;
  if (!ownTeacher || !groupHead || !officer) throw new Error("the world has too few teachers");
  const teaching = await insertDepartment(db, ninganlu);
  const inDepartment = (personId: PersonId, role: "department-head" | "department-member", positionId: PositionId) =>
    appoint(db, personId, role, at("entity", ninganlu.entityId), { departmentId: teaching.id, positionId });
  /** As the gateway reads the post (stand-ins.ts): the department is the teaching office. */
  const headOfTeaching = async (): Promise<Principal> => {
    const head = await inDepartment(groupHead, "department-head", teaching.head);
    return { ...head, posts: head.posts.map((held) => ({ ...held, headsTeaching: true })) };
  };
  return {
    districts: { xinhua, other },
    provinces: { own: own.id, other: elsewhere.id },
    campuses,
    mergedEntity: ninganlu.entityId,
    teachers,
    teaching,
    principals: {
      "province-officer": await official("省厅干部", "province-officer", at("province", own.id), own.officeDistrictId),
      "district-officer": await official("人事干部", "district-officer", at("district", xinhua)),
      "district-leader": await official("分管局长", "district-leader", at("district", xinhua)),
      "district-administrator": await official("系统管理员", "district-administrator", at("district", xinhua)),
      "district-auditor": await official("督学", "district-auditor", at("district", xinhua)),
      principal: await official("宁安路校长", "principal", at("entity", ninganlu.entityId)),
      "campus-head": await official("执行校长", "campus-head", at("campus", ninganlu.id)),
      "parent-representative": await official("家长代表", "parent-representative", at("campus", ninganlu.id)),
      "department-head": await headOfTeaching(),
      "department-member": await inDepartment(officer, "department-member", teaching.officer),
      teacher: await appoint(db, ownTeacher, "teacher", at("person", ownTeacher)),
      "foreign-officer": await official("外区干部", "district-officer", at("district", other), other),
      "foreign-principal": await official("外区校长", "principal", at("entity", foreign.entityId), other),
      nobody: { accountId: newId<AccountId>(), personId: newId<PersonId>(), posts: [] },
    },
  };
}

async function insertDistrict(db: Database, code: string, name: string): Promise<DistrictId> {
  const id = newId<DistrictId>();
  await db.insert(district).values({ id, code, name });
  return id;
}

/** A province of one district, with the unit to which its own people belong. */
async function insertProvince(db: Database, code: string, name: string, districtId: DistrictId) {
  const id = newId<ProvinceId>();
  const officeDistrictId = await insertDistrict(db, `${code}0000`, `${name}本级`);
  await db.insert(province).values({ id, code, name, officeDistrictId });
  await db.insert(provinceDistrict).values({ provinceId: id, districtId, startsOn: worldStart });
  return { id, officeDistrictId };
}

async function insertSchool(db: Database, districtId: DistrictId, name: string, creditCode: string, localNumber: string): Promise<WorldCampus> {
  const entityId = newId<EntityId>();
  await db.insert(legalEntity).values({ id: entityId, districtId, creditCode, registeredOn: worldStart });
  await db.insert(legalEntityName).values({ entityId, name, startsOn: worldStart });
  return insertCampus(db, districtId, entityId, name, localNumber);
}

async function insertCampus(db: Database, districtId: DistrictId, entityId: EntityId, name: string, localNumber: string): Promise<WorldCampus> {
  const id = newId<CampusId>();
  await db.insert(campus).values({
    id, districtId, localNumber, stage: "primary", longitude: 114.46, latitude: 38.06, openedOn: worldStart,
  });
  await db.insert(campusName).values({ campusId: id, name, startsOn: worldStart });
  await db.insert(campusAffiliation).values({ campusId: id, entityId, startsOn: worldStart });
  return { id, entityId, districtId };
}

async function insertPerson(db: Database, districtId: DistrictId, name: string): Promise<PersonId> {
  const id = newId<PersonId>();
  await db.insert(person).values({ id, districtId, name, sex: "female", bornOn: civilDate("1985-03-12"), phone: "13800001234" });
  return id;
}

async function insertTeachers(db: Database, at: WorldCampus, prefix: string): Promise<PersonId[]> {
  const subjects = ["chinese", "mathematics", "english", "pe"];
  const ids: PersonId[] = [];
  for (const [index, subject] of subjects.entries()) {
    const personId = await insertPerson(db, at.districtId, `${prefix}老师${index + 1}`);
    ids.push(personId);
    await db.insert(employment).values({
      id: newId(), districtId: at.districtId, personId, entityId: at.entityId,
      staffNumber: `${prefix}${index + 1}`, kind: "established", startsOn: worldStart,
    });
    await db.insert(qualification).values({
      personId, subject, degree: index % 2 === 0 ? "bachelor" : "associate", title: "first",
      backboneLevel: index === 0 ? "county" : "none", startsOn: worldStart,
    });
    await db.insert(assignment).values({ id: newId(), personId, campusId: at.id, startsOn: worldStart, origin: "hired" });
  }
  return ids;
}

async function insertDepartment(db: Database, { entityId, districtId }: WorldCampus): Promise<WorldDepartment> {
  const ids: WorldDepartment = { id: newId(), head: newId(), officer: newId() };
  const startsOn = worldStart;
  await db.insert(department).values({ id: ids.id, districtId, entityId, kind: "teaching", openedOn: startsOn });
  await db.insert(departmentDetail).values({ departmentId: ids.id, name: "教导处", startsOn });
  await db.insert(position).values([
    { id: ids.head, departmentId: ids.id, title: "主任", rank: "head", role: "department-head" },
    { id: ids.officer, departmentId: ids.id, title: "干事", rank: "member", role: "department-member" },
  ]);
  await db.insert(positionNumber).values([{ positionId: ids.head, planned: 1, startsOn }, { positionId: ids.officer, planned: 2, startsOn }]);
  return ids;
}

/** @param within a department's post stands in the department, and reaches the place. */
async function appoint(
  db: Database,
  personId: PersonId,
  role: Role,
  place: Place,
  within?: { readonly departmentId: DepartmentId; readonly positionId: PositionId },
): Promise<Principal> {
  const accountId = newId<AccountId>();
  await db.insert(post).values({
    id: newId(), personId, role, title: role, startsOn: worldStart,
    ...(within ? { placeKind: "department", placeId: within.departmentId, positionId: within.positionId } : { placeKind: place.kind, placeId: place.id }),
  });
  await db.insert(account).values({ id: accountId, personId, login: `${role}-${accountId}`, passwordHash: "not a hash: nobody signs in here" });
  return { accountId, personId, posts: [{ role, place }] };
}
