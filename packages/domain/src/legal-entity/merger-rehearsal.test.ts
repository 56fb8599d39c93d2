import { describe, expect, it } from "vitest";
import type { CampusId } from "../identifier";
import { addCounted, pupilLimit, sumOfFigures, type ReportedFigure } from "./merger-rehearsal";

const [a, b] = ["A", "B"] as unknown as [CampusId, CampusId];
const figure = (campusId: CampusId, schoolYear: number, value: number): ReportedFigure => ({ campusId, schoolYear, measure: "pupils", value });

describe("a figure of several campuses", () => {
  it("is the sum of the last year that all of them reported", () => {
    expect(sumOfFigures("pupils", [a, b], [figure(a, 2026, 500), figure(a, 2025, 480), figure(b, 2025, 300)])).toEqual({
      kind: "reported", value: 780, schoolYear: 2025,
    });
  });

  it("is unknown, never nought, where one did not report", () => {
    expect(sumOfFigures("pupils", [a, b], [figure(a, 2026, 500)])).toEqual({ kind: "unknown", missing: [b] });
    expect(sumOfFigures("pupils", [a], [])).toEqual({ kind: "unknown", missing: [a] });
  });
});

describe("both schools together", () => {
  it("are unknown as soon as one is, and are not added over two school years", () => {
    const known = { kind: "reported", value: 500, schoolYear: 2026 } as const;
    expect(addCounted(known, { kind: "unknown", missing: [b] })).toEqual({ kind: "unknown", missing: [b] });
    expect(addCounted(known, { ...known, schoolYear: 2025 })).toEqual({ kind: "unknown", missing: [] });
    expect(addCounted(known, { ...known, value: 300 })).toEqual({ ...known, value: 800 });
  });
});

it("one school has at most 2,000 pupils, 2,500 with both stages", () => {
  expect([pupilLimit(["primary", "primary"]), pupilLimit(["nine-year"]), pupilLimit(["primary", "junior"])]).toEqual([2000, 2500, 2500]);
});
