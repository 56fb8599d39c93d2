/** What a browser must have before a route is drawn, in bytes as sent, from the manifest of the build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

export interface RouteSize {
  readonly route: string;
  /** Kilobytes after gzip of scripts and styles, for who opens the product here with an empty cache. */
  readonly first: number;
  /** Kilobytes more than the frame, for who comes from another page. */
  readonly later: number;
}

/** Kilobytes after gzip, as the project has set them itself (decision 0024). */
export const budget = { first: 250, later: 60 };
/** Where people begin with an empty cache: who signs in, an official and a principal, a teacher, one who was sent a notice, a parent with a code. */
export const begun: readonly string[] = ["sign-in", "_signed-in/$scope/index", "_signed-in/me", "_signed-in/my-notices.index", "ask/$code"];
/** A list that is opened by a link has its table to bring. */
export const linked: readonly string[] = ["_signed-in/$scope/staff.index", "_signed-in/province"];
/** Source files that are fetched behind sign-in while nothing else is to do, after the first page is drawn. */
const prefetched: readonly string[] = ["src/shell/bar-tools.tsx", "src/shell/common-parts.ts"];

const routes = "src/routes/";
const splitOff = "?tsr-split=component";
const frame = "_signed-in";

function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file);
  for (const name of chunk.imports ?? []) filesOf(manifest, name, found);
  return found;
}

const union = (...sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

/** @param folder the build with its manifest */
export async function sizesOfRoutes(folder: string): Promise<RouteSize[]> {
  const manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
  const sizes = new Map<string, number>();
  const kilobytes = async (files: ReadonlySet<string>): Promise<number> => {
    for (const file of files) if (!sizes.has(file)) sizes.set(file, gzipSync(await readFile(join(folder, file))).length / 1024);
    return [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  };
  const entry = filesOf(manifest, "index.html");
  const signedIn = union(entry, filesOf(manifest, `${routes}${frame}.tsx${splitOff}`));
  const known = union(signedIn, ...prefetched.map((source) => filesOf(manifest, source)));
  const keys = Object.keys(manifest).filter((key) => key.startsWith(routes) && key.endsWith(splitOff));
  const all: RouteSize[] = [];
  for (const key of keys) {
    const route = key.slice(routes.length, -splitOff.length).replace(".tsx", "");
    const own = filesOf(manifest, key);
    const later = new Set([...own].filter((file) => !known.has(file)));
    all.push({ route, first: await kilobytes(union(route.startsWith(frame) ? signedIn : entry, own)), later: await kilobytes(later) });
  }
  return all.toSorted((a, b) => b.later - a.later);
}
