/**
 * The second district: real data, taken in through the very procedures that an official's screen calls, under the
 * services' own database accounts. Every step can be repeated, so an installation that was cut off is finished next time.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DistrictId, Principal } from "@qitong/domain";
import { defaultDistrictSettings, type SettingName } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { legalEntity } from "@qitong/legal-entity";
import { management } from "@qitong/management";
import { createCallerFactory, type Clock, type ServiceContext } from "@qitong/service";
import { staffing } from "@qitong/staffing";
import { starFiles, type StarFile } from "./mappings";
import { ensureDistrict, ensureOfficials, ensureProvince, starAccounts, type Databases, type Officials, type StarAccount } from "./star-district";

export interface StarOptions {
  readonly databases: Databases;
  readonly clock: Clock;
  /** Those of both years unless said; the others may follow later. */
  readonly files?: readonly StarFile[];
  /** packages/db/star */
  readonly folder: string;
  readonly password: string;
  readonly hash: (password: string) => Promise<string>;
}

export interface StarInstallation {
  /** False when everything was there already. */
  readonly installed: boolean;
  readonly accounts: readonly StarAccount[];
  readonly districtId: DistrictId;
  readonly officials: Officials;
}

export async function installStar(options: StarOptions): Promise<StarInstallation> {
  const { databases, password, hash, files = starFiles } = options;
  const districtId = await ensureDistrict(databases);
  await ensureProvince(databases, districtId);
  const officials = await ensureOfficials(databases, districtId, () => hash(password));
  const callers = callersOf(options, officials["district-officer"]);
  const found = { accounts: starAccounts(password), districtId, officials };
  if (await isImported(callers, districtId, files)) return { installed: false, ...found };
  await setFigures(callers, districtId);
  for (const file of files) await importStarFile(callers, districtId, options.folder, file);
  return { installed: true, ...found };
}

/** A caller a call: each command needs an idempotency key of its own. */
export function callersOf({ databases, clock }: Pick<StarOptions, "databases" | "clock">, principal: Principal) {
  const contextOf = (service: keyof Databases): ServiceContext => ({
    service, db: databases[service].db, clock, principal, requestId: newId(), idempotencyKey: newId(),
  });
  return {
    legalEntity: () => createCallerFactory(legalEntity)(contextOf("legal-entity")),
    management: () => createCallerFactory(management)(contextOf("management")),
    staffing: () => createCallerFactory(staffing)(contextOf("staffing")),
  };
}
export type Callers = ReturnType<typeof callersOf>;

/** The last file is there, so all before it are. */
async function isImported(callers: Callers, districtId: DistrictId, files: readonly StarFile[]): Promise<boolean> {
  const runs = await callers.staffing().teacherImport.list({ districtId });
  return runs.some(({ fileName }) => fileName === files.at(-1)?.fileName);
}

/** What the source does not say must not stand in the way: years at a school and places are unknown. */
const figures: readonly (readonly [SettingName, unknown])[] = [
  ["aboveRequiredDegree", { primary: "master", junior: "master" }],
  ["leastYearsAtOneSchool", 0],
  ["commuteLimitMinutes", null],
];

async function setFigures(callers: Callers, districtId: DistrictId): Promise<void> {
  const settings = await callers.management().setting.byDistrict({ districtId });
  for (const [name, value] of figures) {
    const current = settings.find((setting) => setting.name === name);
    if (current?.change) continue;
    await callers.management().setting.change({ districtId, name, value, seen: current?.value ?? defaultDistrictSettings[name] });
  }
}

export async function importStarFile(callers: Callers, districtId: DistrictId, folder: string, star: StarFile): Promise<void> {
  const content = await readFile(join(folder, star.fileName));
  const { kind, ...rest } = {
    districtId, kind: star.kind, mapping: star.mapping, effectiveOn: star.effectiveOn,
    file: { name: star.fileName, mediaType: "text/csv", base64: content.toString("base64") },
  };
  if (kind === "teachers") {
    const input = { ...rest, kind };
    const { digest, counts } = await callers.staffing().teacherImport.preview(input);
    if (counts.new + counts.changed > 0) await callers.staffing().teacherImport.commit({ ...input, digest });
    return;
  }
  const input = { ...rest, kind };
  const { digest, counts } = await callers.legalEntity().schoolImport.preview(input);
  if (counts.new + counts.changed > 0) await callers.legalEntity().schoolImport.commit({ ...input, digest });
}
