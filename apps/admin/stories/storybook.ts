/** The stories as a built site; built again only when something that they stand on has changed. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const admin = join(import.meta.dirname, "..");
const root = join(admin, "../..");
const sites = join(admin, "storybook-static");
const keptHours = 1;
const sources = ["apps/admin/src", "apps/admin/.storybook", "packages/ui/src", "packages/domain/src", "package-lock.json"];

/**
 * Each state of the sources has a folder of its own that appears whole: a run beside this one, on other sources,
 * takes nothing away from it.
 */
export async function buildStories(): Promise<string> {
  const site = join(sites, await hashOfSources());
  if (await exists(join(site, "index.json"))) return site;
  await removeOld();
  const building = `${site}.${process.pid}`;
  await promisify(execFile)("npm", ["run", "stories", "--", "--output-dir", building], { cwd: admin, maxBuffer: 64 * 1024 * 1024 });
  // two runs on the same sources may end at the same time; the second finds the first one's folder, which is as good
  await rename(building, site).catch(() => rm(building, { recursive: true }));
  return site;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function removeOld(): Promise<void> {
  const oldest = Date.now() - keptHours * 3_600_000;
  for (const name of await readdir(sites).catch(() => [])) {
    const path = join(sites, name);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { recursive: true, force: true });
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesUnder(join(root, source))) {
      if (/\.(test\.tsx?|gen\.ts)$/.test(file)) continue;
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

export async function listStories(folder: string): Promise<StoryEntry[]> {
  const index: { readonly entries: Readonly<Record<string, StoryEntry>> } = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
  return Object.values(index.entries).filter((entry) => entry.type === "story");
}
