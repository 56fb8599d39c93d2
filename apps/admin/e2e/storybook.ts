/** The stories as a built site; built again only when something that they stand on has changed. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const admin = join(import.meta.dirname, "..");
const root = join(admin, "../..");
const site = join(admin, "storybook-static");
const stamp = join(site, "built-from.txt");
const sources = ["apps/admin/src", "apps/admin/.storybook", "packages/ui/src", "packages/domain/src", "package-lock.json"];

export async function buildStories(): Promise<string> {
  const now = await hashOfSources();
  const before = await readFile(stamp, "utf8").catch(() => undefined);
  if (before !== now) {
    await promisify(execFile)("npm", ["run", "stories"], { cwd: admin, maxBuffer: 64 * 1024 * 1024 });
    await writeFile(stamp, now);
  }
  return site;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesUnder(join(root, source))) {
      if (/\.(test\.tsx?|gen\.ts)$/.test(file)) continue;
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest("hex");
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
