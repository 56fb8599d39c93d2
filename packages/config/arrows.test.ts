/** The arrows of docs/architecture.md: a forbidden import of each kind is planted and must be refused by the lint. */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** From a folder → what must not be imported there. */
const forbidden: readonly (readonly [folder: string, statement: string])[] = [
  ["packages/domain/src", 'import { router } from "@qitong/service"; export const x = router;'],
  ["packages/domain/src", 'import { eq } from "drizzle-orm"; export const x = eq;'],
  ["packages/domain/src", 'import { readFileSync } from "node:fs"; export const x = readFileSync;'],
  ["packages/domain/src", "export const x = Date.now();"],
  ["packages/domain/src", "export const x = Math.random();"],
  ["packages/domain/src", "export const x = process.env;"],
  ["packages/solver/src", 'import { openDatabase } from "@qitong/db"; export const x = openDatabase;'],
  ["packages/ui/src", 'import { initTRPC } from "@trpc/server"; export const x = initTRPC;'],
  ["packages/ui/src", 'import { router } from "@qitong/service"; export const x = router;'],
  ["packages/db/src", 'import { router } from "@qitong/service"; export const x = router;'],
  ["packages/service/src", 'import { staffing } from "@qitong/staffing"; export const x = staffing;'],
  ["apps/staffing/src", 'import { management } from "@qitong/management"; export const x = management;'],
  ["apps/legal-entity/src", 'import { staffing } from "@qitong/staffing"; export const x = staffing;'],
  ["apps/management/src", 'import fastify from "fastify"; export const x = fastify;'],
  ["apps/curriculum/src", 'import { staffing } from "@qitong/staffing"; export const x = staffing;'],
  ["apps/staffing/src", 'import { curriculum } from "@qitong/curriculum"; export const x = curriculum;'],
  ["apps/admin/src", 'import { curriculum } from "@qitong/curriculum"; export const x = curriculum;'],
  ["apps/admin/src", 'import { staffing } from "@qitong/staffing"; export const x = staffing;'],
  ["apps/admin/src", 'import { openDatabase } from "@qitong/db"; export const x = openDatabase;'],
  ["apps/admin/src", 'import { suggestReallocation } from "@qitong/solver"; export const x = suggestReallocation;'],
];

/** Allowed, to show that the lint does not simply refuse everything. */
const allowed: readonly (readonly [folder: string, statement: string])[] = [
  ["apps/admin/src", 'import type { Router } from "@qitong/staffing"; export type X = Router;'],
  ["apps/staffing/src", 'import { router } from "@qitong/service"; export const x = router;'],
  ["packages/solver/src", 'import { addDays } from "@qitong/domain"; export const x = addDays;'],
];

async function lint(folder: string, statement: string): Promise<string> {
  const file = `${root}/${folder}/planted-${Math.random().toString(36).slice(2)}.ts`;
  await writeFile(file, `${statement}\n`);
  try {
    await run(`${root}/node_modules/.bin/oxlint`, ["--format", "unix", file], { cwd: root });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    await rm(file);
  }
}

describe("the arrows", () => {
  it.each(forbidden)("refuse in %s: %s", async (folder, statement) => {
    expect(await lint(folder, statement)).toMatch(/no-restricted-(imports|globals|properties)/);
  });

  it.each(allowed)("allow in %s: %s", async (folder, statement) => {
    expect(await lint(folder, statement)).toBe("");
  });
});
