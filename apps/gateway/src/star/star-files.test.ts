import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readTable } from "@qitong/service/workbook";

async function read(name: string) {
  const bytes = await readFile(fileURLToPath(new URL(`../../../../packages/db/star/${name}`, import.meta.url)));
  const { table } = await readTable({ name, bytes });
  return table.rows.map(({ cells }) => cells.map(String));
}

function countBySchool(rows: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, school = ""] of rows) counts[school] = (counts[school] ?? 0) + 1;
  return counts;
}

it("the STAR file of schools that left names those of grade 1 that are not in grade 2", async () => {
  const [first, second, left] = await Promise.all(["grade1-schools.csv", "grade2-schools.csv", "grade2-left.csv"].map(read));
  const still = new Set(second?.map(([school]) => school));
  expect(left?.map(([school]) => school)).toEqual(first?.map(([school]) => school).filter((school) => !still.has(school)));
});

describe.each([{ grade: 1, schools: 76, pupils: 6829, teachers: 371 }, { grade: 2, schools: 75, pupils: 6840, teachers: 341 }])(
  "the STAR files of grade $grade",
  ({ grade, ...expected }) => {
    it("agree with one another: pupils and teachers per school", async () => {
      const [schools, pupils, teachers] = await Promise.all(["schools", "pupils", "teachers"].map((what) => read(`grade${grade}-${what}.csv`)));
      expect([schools?.length, pupils?.length, teachers?.length]).toEqual([expected.schools, expected.pupils, expected.teachers]);
      const said = (column: number) => Object.fromEntries((schools ?? []).map((row) => [row[0], Number(row[column])]));
      expect(countBySchool(pupils ?? [])).toEqual(said(2));
      expect(countBySchool(teachers ?? [])).toEqual(said(3));
    });
  },
);
