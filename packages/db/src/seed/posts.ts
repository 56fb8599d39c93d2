/** Rows of posts and of the demo's sign-ins. */
import { civilDate, type AccountId, type CampusId, type CivilDate, type PersonId, type Place, type ProvinceId, type Role } from "@qitong/domain";
import { pinyin } from "pinyin-pro";
import type { Random } from "./random";
import { addPerson, type StaffWork } from "./staff";
import { personName } from "./person-names";
import { pairs } from "./school-profiles";
import { schoolNamed } from "./mergers";
import { mergerDay } from "./teachers";

/** For all demo accounts; it is printed at every start, so it protects nothing but keeps the sign-in real. */
export const demoPassword = "qitong-2026";

export interface DemoAccount {
  readonly role: Role;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

export interface SchoolLead {
  readonly personId: PersonId;
  readonly name: string;
}

export interface PostWork extends StaffWork {
  readonly passwordHash: string;
  readonly accounts: DemoAccount[];
  /** The principal of each school by the school's name. */
  readonly leads: ReadonlyMap<string, SchoolLead>;
}

interface Appointment {
  readonly personId: PersonId;
  readonly role: Role;
  readonly place: Place;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
}

const inPostSince = civilDate("2021-09-01");

function appoint({ rows, ids }: PostWork, { place, endsOn, ...post }: Appointment): void {
  rows.post.push({ id: ids.next(), ...post, placeKind: place.kind, placeId: place.id, endsOn: endsOn ?? null });
}

function addAccount({ rows, ids, passwordHash }: PostWork, personId: PersonId, login: string): void {
  rows.account.push({ id: ids.next<AccountId>(), personId, login, passwordHash, isDemo: true });
}

/** A sign-in that is named at every start. */
export function openAccount(work: PostWork, personId: PersonId, name: string, role: Role, login: string): void {
  addAccount(work, personId, login);
  work.accounts.push({ role, name, login, password: demoPassword });
}

const officials = [
  { role: "district-officer", login: "officer", title: "人事科科长" },
  { role: "district-leader", login: "leader", title: "分管副局长" },
  { role: "district-administrator", login: "admin", title: "信息中心主任" },
  { role: "district-auditor", login: "auditor", title: "督导室主任" },
] as const satisfies readonly { role: Role; login: string; title: string }[];

export interface Officials {
  readonly officer: PersonId;
  readonly administrator: PersonId;
}

/** The bureau's people: in the district, at no school. */
export function addOfficials(work: PostWork, random: Random): Officials {
  const place: Place = { kind: "district", id: work.districtId };
  const [officer, , administrator] = officials.map(({ role, login, title }) => {
    const sex = random.chance(0.5) ? "female" : "male";
    const bornOn = civilDate(`${random.whole(1974, 1986)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`);
    const name = personName(random, sex);
    const personId = addPerson(work, { name, sex, bornOn });
    appoint(work, { personId, role, place, title, startsOn: inPostSince });
    openAccount(work, personId, name, role, login);
    return personId;
  });
  if (!officer || !administrator) throw new Error("the district has no officials");
  return { officer, administrator };
}

/** Logins of the principals of the three pairs, who are named at every start; the one of the merged school is just "principal". */
const principalLogins: Readonly<Record<string, string>> = {
  [pairs.merged.absorbing]: "principal",
  [pairs.open.absorbing]: "principal-jichanglu",
  [pairs.open.absorbed]: "principal-shizhuanglu",
  [pairs.untouched.absorbing]: "principal-xiyuan",
  [pairs.untouched.absorbed]: "principal-xinkaixue",
};

/** `principal-youyi` of 友谊小学: too many to be named at every start, but a plan of the whole district asks every one of them. */
export function loginOfPrincipal(school: string): string {
  const word = school.replaceAll(/小学|学校/gu, "") || school;
  return `principal-${pinyin(word, { toneType: "none", type: "array", v: true }).join("")}`;
}

export function addPrincipals(work: PostWork): void {
  for (const [school, { personId, name }] of work.leads) {
    const { entityId, campusId } = schoolNamed(work.schools, school);
    const post = { personId, role: "principal", place: { kind: "entity", id: entityId }, title: "校长", startsOn: inPostSince } as const;
    if (school === pairs.merged.absorbed) {
      // With the school ended the office; who held it heads the campus since.
      appoint(work, { ...post, endsOn: mergerDay });
      const place: Place = { kind: "campus", id: campusId };
      appoint(work, { personId, role: "campus-head", place, title: "执行校长", startsOn: mergerDay });
      openAccount(work, personId, name, "campus-head", "campus-head");
      continue;
    }
    appoint(work, post);
    const login = principalLogins[school];
    if (login === undefined) addAccount(work, personId, loginOfPrincipal(school));
    else openAccount(work, personId, name, "principal", login);
  }
}

export function addRepresentativePost(work: PostWork, personId: PersonId, campusId: CampusId, startsOn: CivilDate): void {
  appoint(work, { personId, role: "parent-representative", place: { kind: "campus", id: campusId }, title: "家长代表", startsOn });
}

export function addProvincePost(work: PostWork, personId: PersonId, id: ProvinceId): void {
  appoint(work, { personId, role: "province-officer", place: { kind: "province", id }, title: "基础教育处处长", startsOn: inPostSince });
}

export function addTeacherAccount(work: PostWork, { personId, name }: SchoolLead, login = "teacher"): void {
  const place: Place = { kind: "person", id: personId };
  appoint(work, { personId, role: "teacher", place, title: "教师", startsOn: inPostSince });
  openAccount(work, personId, name, "teacher", login);
}
