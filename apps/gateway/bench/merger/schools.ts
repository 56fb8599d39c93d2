/** Two schools of 3,000 pupils and 200 staff each with ten years behind them, on the eve of their merger. */
import {
  addDays, civilDate, type CampusId, type CivilDate, type ClassId, type DistrictId, type EntityId, type MergerCaseId, type PersonId, type PostId,
} from "@qitong/domain";
import { creditCodeCheckDigit, defaultMergerSettings, mergerChecklist, mergerSteps } from "@qitong/domain/legal-entity";
import { identityCheckDigit } from "@qitong/domain/import";
import { newId, type Database } from "@qitong/db";
import {
  assignment, campus, campusAffiliation, campusFigure, campusName, campusSchoolCode, duty, employment, legalEntity, legalEntityName, legalRepresentative, mergerCase,
  mergerStep, person, post, qualification, schoolClass, schoolClassName,
} from "@qitong/db/schema";
import type { MergerTraces } from "../../test/merger-state";

export const effectiveOn = civilDate("2026-09-01");
const begun = civilDate("2016-09-01");
const staffCount = 200;
/** Who worked there in the ten years and left. */
const leaverCount = 120;
const pupilCount = 3000;
const classesOfYear = 11;
const sharedNumbers = 20;
const doublets = 5;

const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const firstOf = (year: number): CivilDate => civilDate(`${year}-09-01`);

let serial = 0;

type Insertable = Parameters<Database["insert"]>[0];

async function insertAll(db: Database, table: Insertable, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 500) await db.insert(table).values(rows.slice(at, at + 500) as never);
}

interface School {
  readonly entityId: EntityId;
  readonly campusId: CampusId;
  readonly name: string;
  readonly creditCode: string;
  readonly schoolCode: string;
}

async function addSchool(db: Database, districtId: DistrictId): Promise<School> {
  serial += 1;
  const first17 = `121301054${String(serial).padStart(8, "0")}`;
  const school: School = {
    entityId: newId(), campusId: newId(), name: `基准第${serial}小学`, creditCode: first17 + creditCodeCheckDigit(first17),
    schoolCode: `2113${String(serial).padStart(6, "0")}`,
  };
  const { entityId, campusId, name } = school;
  await db.insert(legalEntity).values({ id: entityId, districtId, creditCode: school.creditCode, registeredOn: begun });
  await db.insert(legalEntityName).values({ entityId, name, startsOn: begun });
  await db.insert(legalRepresentative).values({ entityId, name: `校长${serial}`, appointmentDocument: `任字〔2016〕${serial}号`, startsOn: begun });
  await db.insert(campus).values({ id: campusId, districtId, localNumber: String(serial), stage: "primary", openedOn: begun });
  await db.insert(campusName).values({ campusId, name, startsOn: begun });
  await db.insert(campusAffiliation).values({ campusId, entityId, startsOn: begun });
  await db.insert(campusSchoolCode).values({ campusId, code: school.schoolCode, startsOn: begun });
  const measures = { pupils: pupilCount, classes: classesOfYear * 6, rooms: 15_000, sports: 24_000, equipment: 7_000_000, multimedia: 80 };
  await insertAll(db, campusFigure, years.flatMap((schoolYear) =>
    Object.entries(measures).map(([measure, value]) => ({ campusId, schoolYear, measure, value, source: "基准", recordedAt: new Date(0) }))));
  return school;
}

interface Staff {
  readonly people: readonly { readonly id: PersonId; readonly identityNumber: string }[];
  readonly employmentIds: readonly string[];
}

/** Each with one contract, two promotions, two places of work one after the other, and a class to lead now and then. */
async function addStaff(db: Database, districtId: DistrictId, { entityId, campusId }: School, numberOf: (index: number) => string): Promise<Staff> {
  const all = Array.from({ length: staffCount + leaverCount }, (_, index) => {
    // An area of its own for each school, and a serial within it.
    const born = `${1970 + (index % 28)}${String(1 + (index % 12)).padStart(2, "0")}10`;
    const first17 = `13${String(serial).padStart(4, "0")}${born}${String(index).padStart(3, "0")}`;
    return { id: newId<PersonId>(), index, identityNumber: first17 + identityCheckDigit(first17), leftOn: index < staffCount ? null : firstOf(2018 + (index % 8)) };
  });
  await insertAll(db, person, all.map(({ id, index, identityNumber }) => ({ id, districtId, name: `教师${serial}-${index}`, identityNumber })));
  const contracts = all.map(({ id: personId, index, leftOn: endsOn }) => ({
    id: newId(), districtId, personId, entityId, staffNumber: numberOf(index), kind: "established" as const, startsOn: begun, endsOn,
  }));
  await insertAll(db, employment, contracts);
  await insertAll(db, qualification, all.flatMap(({ id: personId, leftOn }) => {
    const held = { personId, subject: "chinese", degree: "bachelor", backboneLevel: "none" };
    return [
      { ...held, title: "second", startsOn: begun, endsOn: firstOf(2017) },
      { ...held, title: "first", startsOn: firstOf(2017), endsOn: leftOn },
    ];
  }));
  await insertAll(db, assignment, all.flatMap(({ id: personId, leftOn }) => [
    { id: newId(), personId, campusId, startsOn: begun, endsOn: firstOf(2017), origin: "hired" },
    { id: newId(), personId, campusId, startsOn: firstOf(2017), endsOn: leftOn, origin: "hired" },
  ]));
  await insertAll(db, duty, all.slice(0, 66).flatMap(({ id: personId }) => years.map((year) => ({ personId, campusId, kind: "class-head", startsOn: firstOf(year), endsOn: firstOf(year + 1) }))));
  return { people: all.slice(0, staffCount), employmentIds: contracts.map(({ id }) => id) };
}

async function addClasses(db: Database, campusId: CampusId): Promise<ClassId> {
  const classes = Array.from({ length: 16 }, (_, index) => 2010 + index).flatMap((entryYear) =>
    Array.from({ length: classesOfYear }, (_, index) => {
      const endsOn = entryYear + 6 <= 2026 ? civilDate(`${entryYear + 6}-07-01`) : null;
      return { id: newId<ClassId>(), campusId, entryYear, startsOn: firstOf(entryYear), endsOn, name: `${entryYear}级${index + 1}班` };
    }));
  await insertAll(db, schoolClass, classes.map(({ name: _name, ...row }) => row));
  await insertAll(db, schoolClassName, classes.map(({ id: classId, name, startsOn }) => ({ classId, name, startsOn })));
  const shared = classes.at(-1);
  if (!shared) throw new Error("a school without classes");
  return shared.id;
}

async function addPrincipal(db: Database, personId: PersonId, entityId: EntityId): Promise<PostId> {
  const id = newId<PostId>();
  await db.insert(post).values({ id, personId, role: "principal", placeKind: "entity", placeId: entityId, title: "校长", startsOn: begun });
  return id;
}

/** The case with every step done that an effective date needs, and the date set. */
async function addCase(db: Database, districtId: DistrictId, by: PersonId, absorbing: School, absorbed: School): Promise<MergerCaseId> {
  const caseId = newId<MergerCaseId>();
  const checklist = mergerChecklist(defaultMergerSettings);
  const opened = civilDate("2026-02-02");
  await db.insert(mergerCase).values({
    id: caseId, districtId, absorbingEntityId: absorbing.entityId, absorbedEntityId: absorbed.entityId, status: "scheduled", decreeNumber: "新政字〔2026〕12号",
    effectiveOn, newAbsorbedCampusName: `${absorbing.name}东校区`, openedBy: by, openedAt: new Date(0),
  });
  const steps = mergerSteps.filter((step) => checklist[step].isNeededForEffect);
  await db.insert(mergerStep).values(steps.map((step, index) => ({ caseId, step, doneOn: addDays(opened, index * 7), recordedBy: by, recordedAt: new Date(index) })));
  return caseId;
}

export async function addDuePair(db: Database, districtId: DistrictId): Promise<MergerTraces> {
  const absorbing = await addSchool(db, districtId);
  const prefix = `XH${String(serial).padStart(3, "0")}`;
  const first = await addStaff(db, districtId, absorbing, (index) => `${prefix}-${String(index).padStart(3, "0")}`);
  const absorbed = await addSchool(db, districtId);
  const own = `XH${String(serial).padStart(3, "0")}`;
  const second = await addStaff(db, districtId, absorbed, (index) => (index < sharedNumbers ? `${prefix.toLowerCase()}-${index}` : `${own}-${String(index).padStart(3, "0")}`));
  await addClasses(db, absorbing.campusId);
  const sharedClass = await addClasses(db, absorbed.campusId);
  const twice = await addDoublets(db, districtId, absorbed, first, own);
  const [leader] = first.people;
  const absorbedLeader = second.people.at(-1);
  const [sharedEmployment] = second.employmentIds;
  if (!leader || !absorbedLeader || sharedEmployment === undefined) throw new Error("a school without staff");
  const principals = { absorbing: await addPrincipal(db, leader.id, absorbing.entityId), absorbed: await addPrincipal(db, absorbedLeader.id, absorbed.entityId) };
  const caseId = await addCase(db, districtId, leader.id, absorbing, absorbed);
  return {
    caseId,
    pair: { absorbing, absorbed },
    people: { principals, twice, sharedNumber: { employmentId: sharedEmployment }, sharedClass },
  };
}

/** People of the absorbing school whom the absorbed one entered anew, their number ending in a small x or their own. */
async function addDoublets(db: Database, districtId: DistrictId, absorbed: School, first: Staff, own: string) {
  const known = first.people.filter(({ identityNumber }) => identityNumber.endsWith("X")).slice(0, doublets);
  const records = known.map(({ identityNumber }) => ({ id: newId<PersonId>(), districtId, name: "重复登记", identityNumber: identityNumber.toLowerCase() }));
  const [firstKnown, firstRecord] = [known[0], records[0]];
  if (!firstKnown || !firstRecord) throw new Error("no identity number ends in X");
  await insertAll(db, person, records);
  await insertAll(db, employment, records.map(({ id: personId }, index) => ({
    id: newId(), districtId, personId, entityId: absorbed.entityId, staffNumber: `${own}-J${index}`, kind: "contract", startsOn: firstOf(2024),
  })));
  await insertAll(db, assignment, records.map(({ id: personId }) => ({ id: newId(), personId, campusId: absorbed.campusId, startsOn: firstOf(2024), origin: "hired" })));
  return { first: firstKnown.id, second: firstRecord.id };
}
