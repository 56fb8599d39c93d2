/** One person's file for stories: a teacher whose school was merged, with an exemption. */
import { civilDate, type CampusId, type DistrictId, type EntityId, type FileId, type PartTimeId, type PersonId } from "@qitong/domain";
import type { StaffFile, StaffRow } from "../staff-record/staff-row";

const id = <T extends string>(number: number): T => `01J${String(number).padStart(23, "0")}` as T;
const merged = { id: id<EntityId>(1), name: "宁安路小学" };
const before = { id: id<EntityId>(2), name: "新华路小学" };
const campusId = id<CampusId>(3);
const mergedOn = civilDate("2026-09-01");
const hiredOn = civilDate("2012-09-01");

export const exampleToday = civilDate("2026-11-24");

export const exampleFile: StaffFile = {
  asOf: exampleToday,
  personId: id<PersonId>(9),
  name: "卫翀",
  sex: "female",
  bornOn: civilDate("1985-03-12"),
  identityNumber: "**************002X",
  phone: "138****1234",
  retiresOn: civilDate("2043-01-12"),
  atCampusSince: hiredOn,
  rotationBars: [{ kind: "pregnant" }, { kind: "class-head" }, { kind: "too-few-years", years: 4, needed: 6 }],
  history: [
    {
      id: id(11), campusId, startsOn: civilDate("2016-09-01"), endsOn: null, origin: "transferred", planTitle: "2016 学年交流方案",
      campusName: "宁安路小学新华路校区",
      belonged: [
        { entityId: before.id, entityName: before.name, startsOn: civilDate("2016-09-01"), endsOn: mergedOn },
        { entityId: merged.id, entityName: merged.name, startsOn: mergedOn, endsOn: null },
      ],
    },
    {
      id: id(12), campusId: id<CampusId>(4), startsOn: hiredOn, endsOn: civilDate("2016-09-01"), origin: "hired", planTitle: null,
      campusName: "西营学校",
      belonged: [{ entityId: id<EntityId>(5), entityName: "西营学校", startsOn: hiredOn, endsOn: civilDate("2016-09-01") }],
    },
  ],
  qualifications: [
    { personId: id<PersonId>(9), subject: "music", degree: "bachelor", title: "first", backboneLevel: "county", startsOn: hiredOn, endsOn: null },
  ],
  duties: [{ personId: id<PersonId>(9), campusId, kind: "class-head", classId: null, startsOn: mergedOn, endsOn: null }],
  exemptions: [
    { personId: id<PersonId>(9), kind: "pregnant", startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-05-01"), evidence: "市妇幼医院诊断证明", papers: [id<FileId>(31)], grantedUntil: civilDate("2027-08-01") },
  ],
  rotations: { times: 2, lastYear: 2016 },
  earlierRotations: [{ schoolYear: 2008, fromSchool: "某乡中心小学", toSchool: "西营学校", evidence: "新教人〔2008〕12号" }],
  partTime: {
    homeCampusId: campusId,
    arrangements: [
      {
        id: id<PartTimeId>(31), districtId: id<DistrictId>(6), personId: id<PersonId>(9), homeCampusId: campusId, homeCampusName: "宁安路小学新华路校区",
        hostCampusId: id<CampusId>(7), hostCampusName: "宁安路小学", subject: "music", slots: [{ weekday: 2, lessons: [] }, { weekday: 4, lessons: [1, 2] }],
        lessons: 6, reason: null, startsOn: mergedOn, endsOn: civilDate("2027-02-01"), minutes: 11.4, arrangedByName: "校长", arrangedAt: "2026-08-28T02:00:00.000Z",
      },
    ],
    load: {
      norm: { least: 18, most: 20 }, homeLessons: 6, hostLessons: 6, classHead: 10, total: 22, aboveBy: 2, travelMinutes: 45.6, travelUnknownTo: [],
      parts: [
        { campusId, workload: 16, share: 16 / 22, days: 80 / 22 }, { campusId: id<CampusId>(7), workload: 6, share: 6 / 22, days: 30 / 22 },
      ],
    },
  },
  employments: [
    { id: id(21), staffNumber: "XH039-006", kind: "established", startsOn: hiredOn, endsOn: null, contracted: before, employer: merged },
  ],
};

const names = ["卫翀", "王芳", "李㛃", "欧阳慧", "张建国"];
const levels = ["none", "county", "school", "city", null];

export const exampleRows = (count: number): StaffRow[] =>
  Array.from({ length: count }, (_, index) => ({
    personId: id<PersonId>(100 + index),
    name: `${names[index % names.length]}`,
    staffNumber: `XH0${String(index).padStart(5, "0")}`,
    sex: index % 3 === 0 ? "male" : "female",
    employmentKind: index % 7 === 0 ? "contract" : "established",
    campusId,
    campusName: index % 2 === 0 ? "宁安路小学" : "宁安路小学新华路校区",
    subject: index % 4 === 0 ? "music" : "chinese",
    degree: index % 5 === 0 ? null : "bachelor",
    title: "first",
    backboneLevel: levels[index % levels.length] ?? null,
    startsOn: hiredOn,
    isClassHead: index % 6 === 0,
    exemptions: index % 9 === 0 ? ["ill"] : [],
    partTime: index % 11 === 3 ? [{ direction: "to", campusId: id<CampusId>(7), campusName: "宁安路小学", slots: [{ weekday: 2, lessons: [] }], lessons: 4 }] : [],
  }));
