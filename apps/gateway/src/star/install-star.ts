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
import { ensureDistrict, ensureOfficials, ensureProvince, starAccounts, type Databases, type StarAccount } from "./star-district";

export interface StarOptions {
  readonly databases: Databases;
  readonly clock: Clock;
  /** packages/db/star */
  readonly folder: string;
  readonly password: string;
  readonly hash: (password: string) => Promise<string>;
}

export interface StarInstallation {
  /** False when everything was there already. */
  readonly installed: boolean;
  readonly accounts: readonly StarAccount[];
}

export async function installStar(options: StarOptions): Promise<StarInstallation> {
  const { databases, password, hash } = options;
  const districtId = await ensureDistrict(databases);
  await ensureProvince(databases, districtId);
  const officer = await ensureOfficials(databases, districtId, () => hash(password));
  const callers = callersOf(options, officer);
  const accounts = starAccounts(password);
  if (await isImported(callers, districtId)) return { installed: false, accounts };
  await setFigures(callers, districtId);
  for (const file of starFiles) await importStarFile(callers, districtId, options.folder, file);
  return { installed: true, accounts };
}

/** A caller a call: each command needs an idempotency key of its own. */
function callersOf({ databases, clock }: StarOptions, principal: Principal) {
  const contextOf = (service: keyof Databases): ServiceContext => ({
    service, db: databases[service].db, clock, principal, requestId: newId(), idempotencyKey: newId(),
  });
  return {
    legalEntity: () => createCallerFactory(legalEntity)(contextOf("legal-entity")),
    management: () => createCallerFactory(management)(contextOf("management")),
    staffing: () => createCallerFactory(staffing)(contextOf("staffing")),
  };
}
type Callers = ReturnType<typeof callersOf>;

/** The last file is there, so all before it are. */
async function isImported(callers: Callers, districtId: DistrictId): Promise<boolean> {
  const runs = await callers.staffing().teacherImport.list({ districtId });
  return runs.some(({ fileName }) => fileName === starFiles.at(-1)?.fileName);
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

async function importStarFile(callers: Callers, districtId: DistrictId, folder: string, star: StarFile): Promise<void> {
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
