/** The whole demo district as rows: the same seed gives the same rows, whatever the day. */
import { civilDate, isWithin, type CampusId, type DistrictId, type PersonId } from "@qitong/domain";
import { addAfterPlan } from "./after-plan";
import { addApproval, addFlows } from "./approvals";
import { scenarios, type Course, type Scenario } from "./approval-scenarios";
import { addClasses } from "./classes";
import { addCouncil } from "./council";
import { demoDay } from "./demo-day";
import { DemoIds } from "./demo-ids";
import { emptyRows, type DemoRows } from "./demo-rows";
import { addCurriculumPlans } from "./curriculum-plans";
import { addDoublets } from "./doublets";
import { addApplications } from "./applications";
import { addEmergencyContacts } from "./emergency-contacts";
import { addEstablishments } from "./establishments";
import { addHandover } from "./handover";
import { ArtificialNumbers } from "./identity-number";
import { addCase, appliedCase, applyMerger, openCase, schoolNamed } from "./mergers";
import { addNotices } from "./notices";
import { addOrganisations } from "./organisation";
import { addLedClasses, addPartTime } from "./part-time";
import { addPolicies } from "./policies";
import { addOfficials, addPrincipals, addTeacherAccount, type DemoAccount, type PostWork, type SchoolLead } from "./posts";
import { addProvince } from "./province";
import { addPreferences } from "./preferences";
import { Random } from "./random";
import { addGroups, addRegister } from "./register";
import { addCampusCodes, addRequests, type AskedSchool } from "./requests";
import { pairs, schoolNames, schoolProfile } from "./school-profiles";
import { addSchool, addZones, areaCode, demoSchool, type DemoSchool } from "./schools";
import { addTeacher, type StaffWork } from "./staff";
import { addTeachingLoad } from "./teaching-load";
import { teachersOf, type DemoTeacher } from "./teachers";

export const demoSeed = 130_105;

export interface Demo {
  readonly rows: DemoRows;
  readonly accounts: readonly DemoAccount[];
}

export function buildDemo(passwordHash: string, seed: number = demoSeed): Demo {
  const rows = emptyRows();
  const ids = new DemoIds();
  const districtId = ids.next<DistrictId>();
  rows.district.push({
    id: districtId,
    code: areaCode,
    name: "石家庄市新华区",
    dataNoteZh: "校名真实，人员、数字与校区位置均由固定种子生成，仅供演示",
    dataNoteEn: "School names are real; people, figures and the places of campuses are generated from a fixed seed, for demonstration only",
  });
  const schools = new Map(
    schoolNames.map((name, index): [string, DemoSchool] => [name, demoSchool(schoolProfile(name, seed), index + 1, ids)]),
  );
  for (const school of schools.values()) addSchool(rows, districtId, school);
  addZones(rows, districtId, schools, ids);
  const work: StaffWork = { rows, ids, numbers: new ArtificialNumbers(), districtId, schools };
  const staff = addStaff(work, seed);
  const accounts: DemoAccount[] = [];
  const posts: PostWork = { ...work, passwordHash, accounts, leads: staff.leads };
  const { officer, administrator } = addOfficials(posts, new Random(seed, "officials"));
  addPrincipals(posts);
  addTeacherAccount(posts, staff.teacher);
  addSettings(rows, districtId, administrator);
  const mergers = { rows, ids, districtId, schools, officer };
  const applied = addCase(mergers, appliedCase);
  applyMerger(mergers, appliedCase, applied);
  const open = addCase(mergers, openCase);
  // Last, so that no id of what stood before them changes.
  addClasses({ rows, ids, schools });
  addDoublets({ rows, ids, schools });
  const register = { ...work, leads: staff.leads };
  addRegister(register, seed);
  addGroups(register);
  addPolicies(mergers, staff.leads, staff.teacher.personId);
  addNotices(mergers, staff.leads.get(pairs.merged.absorbing)?.personId ?? officer, staff.teacher.personId);
  const requests = { rows, ids, districtId, officer, random: new Random(seed, "requests"), today: demoDay };
  addCampusCodes(requests, [...schools.values()].map(({ campusId }) => campusId));
  addRequests(requests, askedSchools(schools, staff.leads));
  const lead = staff.leads.get(pairs.merged.absorbing);
  if (lead) addCouncil(posts, new Random(seed, "council"), lead.personId);
  addOrganisations(posts, seed, [staff.teacher.personId]);
  addHandover({ ...posts, officer }, { case: applied, ...pairs.merged, isClosed: true }, new Random(seed, "handover of the merged pair"));
  addHandover({ ...posts, officer }, { case: open, ...pairs.open, isClosed: false }, new Random(seed, "handover of the open pair"));
  const versions = addFlows(posts);
  addApprovals(posts, staff.teacher, versions);
  for (const [id, { absorbing, absorbed, putForward }] of [[applied, appliedCase], [open, openCase]] as const) {
    const subject = { kind: "merger-case", id, title: `${absorbing}吸收合并${absorbed}` } as const;
    const course: Course = { flow: "merger-case", subject, startedOn: putForward.on, turn: 0, values: {}, acts: [{ on: putForward.agreedOn, do: "approve" }] };
    addApproval(posts, versions, course, { personId: officer, campusId: null, entityId: null });
  }
  addApplications({ ...posts, administrator }, versions);
  addEstablishments(mergers, seed);
  addPreferences({ ...posts, officer, teacher: staff.teacher, random: new Random(seed, "preferences") });
  addLedClasses(work);
  addPartTime(work, officer, [staff.teacher.personId, ...[...staff.leads.values()].map((one) => one.personId)]);
  const leader = rows.post.find(({ role }) => role === "district-leader")?.personId ?? officer;
  const moverId = addAfterPlan({ ...work, officer, leader, teacherId: staff.teacher.personId, leadIds: new Set([...staff.leads.values()].map(({ personId }) => personId)) });
  addTeacherAccount(posts, { personId: moverId, name: rows.person.find(({ id }) => id === moverId)?.name ?? "" }, "teacher-moving");
  addProvince(posts, new Random(seed, "province"));
  addEmergencyContacts({ ...posts, random: new Random(seed, "emergency contacts") });
  addCurriculumPlans({ ...posts, random: new Random(seed, "curriculum plans") });
  addTeachingLoad(posts);
  return { rows, accounts };
}

/** Last of all, so that no identifier of the demo moves when there is one approval more. */
function addApprovals(work: PostWork, teacher: SchoolLead, versions: ReturnType<typeof addFlows>): void {
  const on = civilDate("2026-11-24");
  for (const scenario of scenarios) {
    const { campusId } = schoolNamed(work.schools, scenario.school);
    const entityId = work.rows.campusAffiliation.find((row) => row.campusId === campusId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, on))?.entityId;
    const personId = applicantOf(work, scenario, campusId, teacher);
    if (!entityId || !personId) throw new Error(`nobody asks at ${scenario.school}`);
    const values = scenario.flow === "repair" ? { campus: campusId, ...scenario.values } : scenario.values;
    addApproval(work, versions, { ...scenario, values }, { personId, campusId, entityId });
  }
}

function applicantOf({ rows, leads }: PostWork, { who, school }: Scenario, campusId: CampusId, teacher: SchoolLead): PersonId | undefined {
  if (who === "teacher") return teacher.personId;
  const lead = leads.get(school)?.personId;
  if (typeof who === "string") return lead;
  const here = rows.assignment.filter((row) => row.campusId === campusId && !row.endsOn && row.startsOn < "2026-09-02" && row.personId !== lead && row.personId !== teacher.personId);
  return here[who]?.personId;
}

/** The schools of the three pairs, and more where two became one. */
function askedSchools(schools: ReadonlyMap<string, DemoSchool>, leads: ReadonlyMap<string, SchoolLead>): AskedSchool[] {
  const names = [...new Set(Object.values(pairs).flatMap(({ absorbing, absorbed }) => [absorbing, absorbed]))];
  return names.flatMap((name) => {
    const [school, lead] = [schools.get(name), leads.get(name)];
    const isMerged = name === pairs.merged.absorbing || name === pairs.merged.absorbed;
    return school && lead ? [{ campusId: school.campusId, handler: lead.personId, requests: isMerged ? 46 : 22 }] : [];
  });
}

interface DemoStaff {
  readonly leads: ReadonlyMap<string, SchoolLead>;
  /** Who signs in as "teacher". */
  readonly teacher: SchoolLead;
}

function addStaff(work: StaffWork, seed: number): DemoStaff {
  const leads = new Map<string, SchoolLead>();
  let teacher: SchoolLead | undefined;
  for (const [name, school] of work.schools) {
    const elsewhere = schoolNames.filter((other) => other !== name);
    const staff = teachersOf(school.profile, elsewhere, new Random(seed, `teachers of ${name}`));
    const lead = findLead(staff);
    for (const [index, one] of staff.entries()) {
      const person = { personId: addTeacher(work, school, one, index + 1), name: one.name };
      if (one === lead) leads.set(name, person);
      else if (name === pairs.merged.absorbing && hasHistory(one)) teacher ??= person;
    }
  }
  if (!teacher) throw new Error("no teacher of the merged school has worked elsewhere");
  return { leads, teacher };
}

/** A school is led by one of its longest serving, without a class of their own. */
function findLead(staff: readonly DemoTeacher[]): DemoTeacher | undefined {
  const candidates = staff.filter((one) => !one.isClassHead && !one.leftOn && !one.exemption && one.employmentKind === "established");
  return candidates.reduce<DemoTeacher | undefined>((best, one) => (best && best.service >= one.service ? best : one), undefined);
}

const hasHistory = (one: DemoTeacher): boolean =>
  one.cameFrom !== undefined && !one.leftOn && !one.isClassHead && !one.exemption && one.arrivedOn < "2020";

/** 新华区 in this demo aims higher than the national 专科 in primary schools; the board says whose figure it is. */
function addSettings(rows: DemoRows, districtId: DistrictId, changedBy: PostWork["rows"]["person"][number]["id"]): void {
  rows.districtSetting.push({
    districtId,
    name: "aboveRequiredDegree",
    value: { primary: "bachelor", junior: "bachelor" },
    changedBy,
    changedAt: new Date("2025-09-10T01:00:00.000Z"),
  });
}
