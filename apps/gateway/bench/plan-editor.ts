/**
 * What an official sees who edits a plan of 600 moves in a district of 60 schools × 6,000 teachers on a slow machine, and
 * who scrolls through 100,000 teachers: the built app in the real Chromium on the real gateway. `PART=editor` or `staff` runs one.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { openDatabase, prepareDatabase } from "@qitong/db";
import { scopeSegment } from "@qitong/domain";
import { addLargeDistrict, addOfficers, type LargeDistrict, type LargeSize } from "./large-district/district";
import { addDraft } from "./large-district/plan";
import { freePort, startProgram, tsx } from "./reads/measure";

const { DATABASE_URL = "", PART } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const editorSize: LargeSize = { name: "基准区", schools: 60, teachers: 6000, seed: 4 };
const staffSize: LargeSize = { name: "大区", schools: 1000, teachers: 100_000, seed: 5 };
const moves = 600;

async function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [program = "", ...rest] = command;
  const child = spawn(program, rest, { cwd: here("../../.."), env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
}

const pathIn = ({ districtId }: LargeDistrict) => `/${scopeSegment({ kind: "district", id: districtId })}`;

await run([here("../../../node_modules/.bin/turbo"), "run", "build", "--filter=@qitong/admin", "--output-logs=errors-only"], {});
await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 2);
const environment: Record<string, string> = {};
if (PART !== "staff") {
  const district = await addLargeDistrict(root.db, editorSize);
  const [officer] = await addOfficers(root.db, district.districtId, 1);
  if (!officer) throw new Error("nobody to edit");
  const { planId } = await addDraft(root.db, district, officer.personId, moves);
  environment["EDITOR_PATH"] = `${pathIn(district)}/transfer-plans/${planId}`;
  environment["EDITOR_COOKIE"] = officer.cookie;
}
if (PART !== "editor") {
  const district = await addLargeDistrict(root.db, staffSize);
  const [officer] = await addOfficers(root.db, district.districtId, 1);
  environment["STAFF_PATH"] = `${pathIn(district)}/staff`;
  environment["STAFF_COOKIE"] = officer?.cookie ?? "";
}
await root.close();

const port = await freePort();
const gateway = await startProgram(
  [tsx, here("../src/main.ts")], { DATABASE_URL, QITONG_SECRET: secret, PORT: String(port), LOG_LEVEL: "error" }, `http://127.0.0.1:${port}/healthz`,
);
try {
  await run([tsx, here("../../admin/bench/in-the-browser.ts")], { ...environment, BASE_URL: `http://localhost:${port}` });
} finally {
  gateway.kill();
}
