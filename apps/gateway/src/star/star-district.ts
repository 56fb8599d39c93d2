/** The district that the files are imported into, and the officials who do it; each step is done once. */
import { and, eq } from "drizzle-orm";
import {
  civilDate, type AccountId, type DistrictId, type PersonId, type PostId, type Principal, type Role,
} from "@qitong/domain";
import { newId, type OpenDatabase, type ServiceName } from "@qitong/db";
import { account, district, person, post, province, provinceDistrict } from "@qitong/db/schema";
import { demoProvinceCode, provinceSince } from "@qitong/db/seed";

export type Databases = Readonly<Record<Exclude<ServiceName, "merger">, OpenDatabase>>;

export const starCode = "STAR";

const note = {
  zh: "真实数据：美国田纳西州 STAR 项目一、二年级，日期平移到 2025、2026 学年；只含参加研究的班级，不是整所学校。硕士及以上计为高于规定学历，职业阶梯 1–3 级计为骨干（区县、市、省级）；无姓名、学科、出生日期和到校时间，故全部教师视为符合交流条件、不限通勤。帐号为演示所设。",
  en: "Real data: Project STAR (Tennessee), grades 1 and 2, dates shifted to 2025 and 2026; the study's classes only. Above the required degree = master's or higher; backbone = career ladder 1–3. Names, subjects, birth and arrival are not known, so all teachers are eligible. Accounts made for the demo.",
} as const;

const officials = [
  { role: "district-officer", login: "star-officer", name: "STAR 人事干部" },
  { role: "district-leader", login: "star-leader", name: "STAR 分管领导" },
  { role: "district-auditor", login: "star-auditor", name: "STAR 督学" },
] as const satisfies readonly { role: Role; login: string; name: string }[];

export interface StarAccount {
  readonly role: Role;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

export function starAccounts(password: string): StarAccount[] {
  return officials.map((official) => ({ ...official, password }));
}

export async function ensureDistrict({ "legal-entity": { db } }: Databases): Promise<DistrictId> {
  const [there] = await db.select({ id: district.id }).from(district).where(eq(district.code, starCode));
  if (there) return there.id;
  const id = newId<DistrictId>();
  await db.insert(district).values({ id, code: starCode, name: "STAR (Tennessee)", dataNoteZh: note.zh, dataNoteEn: note.en });
  return id;
}

/** Beside 新华区 on the board of the demo's province, where there is one. Before the imports, so that they are marked on it. */
export async function ensureProvince({ "legal-entity": { db } }: Databases, districtId: DistrictId): Promise<void> {
  const [demo] = await db.select({ id: province.id }).from(province).where(eq(province.code, demoProvinceCode));
  const [there] = await db.select({ districtId: provinceDistrict.districtId }).from(provinceDistrict).where(eq(provinceDistrict.districtId, districtId));
  if (!demo || there) return;
  await db.insert(provinceDistrict).values({ provinceId: demo.id, districtId, startsOn: provinceSince });
}

/** By role: the officer imports and drafts, the leader decides. */
export type Officials = Readonly<Record<(typeof officials)[number]["role"], Principal>>;

export async function ensureOfficials(databases: Databases, districtId: DistrictId, passwordHash: () => Promise<string>): Promise<Officials> {
  const ensure = async (role: keyof Officials): Promise<Principal> => {
    const official = officials.find((one) => one.role === role);
    if (!official) throw new Error(`the STAR district has no ${role}`);
    const personId = await ensurePerson(databases, districtId, official.name);
    await ensurePost(databases, districtId, personId, role);
    const accountId = await ensureAccount(databases, personId, official.login, passwordHash);
    return { accountId, personId, posts: [{ role, place: { kind: "district", id: districtId } }] };
  };
  return {
    "district-officer": await ensure("district-officer"),
    "district-leader": await ensure("district-leader"),
    "district-auditor": await ensure("district-auditor"),
  };
}

async function ensurePerson({ staffing: { db } }: Databases, districtId: DistrictId, name: string): Promise<PersonId> {
  const [there] = await db.select({ id: person.id }).from(person).where(and(eq(person.districtId, districtId), eq(person.name, name)));
  if (there) return there.id;
  const id = newId<PersonId>();
  await db.insert(person).values({ id, districtId, name });
  return id;
}

async function ensurePost({ management: { db } }: Databases, districtId: DistrictId, personId: PersonId, role: Role): Promise<void> {
  const [there] = await db.select({ id: post.id }).from(post).where(and(eq(post.personId, personId), eq(post.role, role)));
  if (there) return;
  await db.insert(post).values({
    id: newId<PostId>(), personId, role, placeKind: "district", placeId: districtId, title: "演示帐号", startsOn: civilDate("2025-09-01"),
  });
}

async function ensureAccount({ gateway: { db } }: Databases, personId: PersonId, login: string, passwordHash: () => Promise<string>): Promise<AccountId> {
  const [there] = await db.select({ id: account.id }).from(account).where(eq(account.login, login));
  if (there) return there.id;
  const id = newId<AccountId>();
  await db.insert(account).values({ id, personId, login, passwordHash: await passwordHash(), isDemo: true });
  return id;
}
