/** A made-up primary district of any size, from one seed: unequal schools, teachers with years, duties and bars, and officers who sign in. */
import { createHash } from "node:crypto";
import { civilDate, type AccountId, type CampusId, type CivilDate, type DistrictId, type EntityId, type PersonId, type PostId } from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import {
  account, assignment, campus, campusAffiliation, campusFigure, campusName, district, duty, employment, exemption, legalEntity, legalEntityName, person,
  post, qualification, session,
} from "@qitong/db/schema";

export const today = civilDate("2026-11-24");
const begun = civilDate("2000-09-01");
const rowsAtOnce = 1000;
const subjects = ["chinese", "chinese", "chinese", "mathematics", "mathematics", "english", "morality", "science", "pe", "music", "fine-art", "information"] as const;
const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const givenNames = [..."翀玥喆堃祎淼昳婧岚澍晗昱桐萱睿璟瑶彦霖菲"];

/** mulberry32: small, seeded, the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Insertable = Parameters<Database["insert"]>[0];

export async function insertAll(db: Database, table: Insertable, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) await db.insert(table).values(rows.slice(at, at + rowsAtOnce) as never);
}

export interface LargeTeacher {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  readonly subject: string;
  /** Nothing bars the move: years enough, no class, no exemption, and not about to retire. */
  readonly isFree: boolean;
}

export interface LargeSchool {
  readonly campusId: CampusId;
  readonly entityId: EntityId;
  readonly name: string;
  readonly pupils: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface LargeDistrict {
  readonly districtId: DistrictId;
  readonly schools: readonly LargeSchool[];
  readonly teachers: readonly LargeTeacher[];
}

export interface LargeSize {
  readonly name: string;
  readonly schools: number;
  readonly teachers: number;
  readonly seed: number;
}

export async function addLargeDistrict(db: Database, size: LargeSize): Promise<LargeDistrict> {
  const random = seededRandom(size.seed);
  const districtId = newId<DistrictId>();
  await db.insert(district).values({ id: districtId, code: `B${size.seed}`, name: size.name });
  const schools = Array.from({ length: size.schools }, (_, index): LargeSchool => ({
    campusId: newId(), entityId: newId(), name: `${size.name}第${index + 1}小学`, pupils: 500 + Math.floor(random() * 1500),
    longitude: 114.38 + random() * 0.16, latitude: 38.02 + random() * 0.12,
  }));
  await addSchools(db, districtId, schools);
  return { districtId, schools, teachers: await addTeachers(db, districtId, schools, size.teachers, random) };
}

async function addSchools(db: Database, districtId: DistrictId, schools: readonly LargeSchool[]): Promise<void> {
  await insertAll(db, legalEntity, schools.map(({ entityId: id }) => ({ id, districtId, registeredOn: begun })));
  await insertAll(db, legalEntityName, schools.map(({ entityId, name }) => ({ entityId, name, startsOn: begun })));
  await insertAll(db, campus, schools.map(({ campusId: id, longitude, latitude }, index) =>
    ({ id, districtId, localNumber: String(index + 1), stage: "primary", longitude, latitude, openedOn: begun })));
  await insertAll(db, campusName, schools.map(({ campusId, name }) => ({ campusId, name, startsOn: begun })));
  await insertAll(db, campusAffiliation, schools.map(({ campusId, entityId }) => ({ campusId, entityId, startsOn: begun })));
  await insertAll(db, campusFigure, schools.flatMap(({ campusId, pupils }) =>
    Object.entries({ pupils, classes: Math.ceil(pupils / 45) }).map(([measure, value]) =>
      ({ campusId, schoolYear: 2026, measure, value, source: "基准", recordedAt: new Date(0) }))));
}

async function addTeachers(
  db: Database, districtId: DistrictId, schools: readonly LargeSchool[], count: number, random: () => number,
): Promise<LargeTeacher[]> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const day = (year: number): CivilDate => civilDate(`${year}-09-01`);
  const all = Array.from({ length: count }, (_, index) => {
    const school = schools[index % schools.length] as LargeSchool;
    const since = 2026 - Math.floor(random() * 20);
    const born = Math.min(since - 22, 1970 + Math.floor(random() * 30));
    const isClassHead = random() < 0.3;
    const isExempt = random() < 0.06;
    return {
      personId: newId<PersonId>(), school, since, born, isClassHead, isExempt, subject: pick(subjects), index,
      name: pick(surnames) + pick(givenNames) + (random() < 0.6 ? pick(givenNames) : ""), sex: random() < 0.75 ? "female" : "male",
      degree: random() < 0.2 ? "associate" : random() < 0.85 ? "bachelor" : "master",
      backboneLevel: random() < 0.15 ? "county" : random() < 0.3 ? "school" : "none", title: pick(["second", "first", "first", "senior"]),
    };
  });
  await insertAll(db, person, all.map(({ personId: id, name, sex, born }) => ({ id, districtId, name, sex, bornOn: civilDate(`${born}-05-10`) })));
  await insertAll(db, employment, all.map(({ personId, school, since, index }) => ({
    id: newId(), districtId, personId, entityId: school.entityId, staffNumber: `B${String(index + 1).padStart(6, "0")}`, kind: "established", startsOn: day(since),
  })));
  await insertAll(db, qualification, all.map(({ personId, since, subject, degree, title, backboneLevel }) =>
    ({ personId, subject, degree, title, backboneLevel, startsOn: day(since) })));
  await insertAll(db, assignment, all.map(({ personId, school, since }) => ({ id: newId(), personId, campusId: school.campusId, startsOn: day(since), origin: "hired" })));
  const heads = all.filter((one) => one.isClassHead);
  await insertAll(db, duty, heads.map(({ personId, school }) => ({ personId, campusId: school.campusId, kind: "class-head", startsOn: day(2026), endsOn: null })));
  const exempted = all.filter((one) => one.isExempt);
  await insertAll(db, exemption, exempted.map(({ personId }) => ({ personId, kind: "nursing", startsOn: day(2026), endsOn: day(2028) })));
  return all.map(({ personId, school, subject, since, born, isClassHead, isExempt }) => ({
    personId, campusId: school.campusId, subject, isFree: !isClassHead && !isExempt && since <= 2019 && born >= 1978,
  }));
}

export interface Officer {
  readonly personId: PersonId;
  readonly name: string;
  /** The session's cookie. */
  readonly cookie: string;
}

/** Officers of the district who have signed in; how a password is checked is not what is measured. */
export async function addOfficers(db: Database, districtId: DistrictId, count: number): Promise<Officer[]> {
  const all = Array.from({ length: count }, (_, index) => ({
    personId: newId<PersonId>(), accountId: newId<AccountId>(), secret: newId() + newId(), name: `人事干部${index + 1}`, login: `${districtId}-${index + 1}`,
  }));
  await insertAll(db, person, all.map(({ personId: id, name }) => ({ id, districtId, name })));
  await insertAll(db, account, all.map(({ accountId: id, personId, login }) => ({ id, personId, login, passwordHash: "none" })));
  await insertAll(db, post, all.map(({ personId }) =>
    ({ id: newId<PostId>(), personId, role: "district-officer", placeKind: "district", placeId: districtId, title: "人事科干部", startsOn: begun })));
  const now = new Date();
  await insertAll(db, session, all.map(({ accountId, secret }) => ({
    idHash: createHash("sha256").update(secret).digest("hex"), accountId, createdAt: now, expiresAt: new Date(now.getTime() + 12 * 3_600_000), userAgent: "bench",
  })));
  return all.map(({ personId, name, secret }) => ({ personId, name, cookie: `__Host-qitong=${secret}` }));
}
