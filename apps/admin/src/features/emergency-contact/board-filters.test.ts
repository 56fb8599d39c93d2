import type { CampusId } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import { byGaps, filterBoard } from "./board-filters";
import type { BoardRow } from "./contact-rows";

const row = (name: string, entityName: string, lacks: boolean): BoardRow => ({
  campusId: name as CampusId, name, entityName, contacts: 3, safetyLeads: [], roundTheClock: [], keptAt: null,
  gaps: lacks ? [{ kind: "round-the-clock", needed: 1, found: 0 }] : [],
});
const rows = [row("宁安路小学", "宁安路小学", false), row("宁安路小学新华路校区", "宁安路小学", true), row("西苑小学", "西苑小学", true)];
const shown = (filters: Parameters<typeof filterBoard>[1]) => filterBoard(rows, filters, undefined).map(({ name }) => name);

describe("the board's filters", () => {
  it("show all, those with a gap, or those without one", () => {
    expect(shown({})).toHaveLength(3);
    expect(shown({ state: "lacking" })).toEqual(["宁安路小学新华路校区", "西苑小学"]);
    expect(shown({ state: "whole" })).toEqual(["宁安路小学"]);
  });

  it("leave those with a gap first, each kind by pinyin", () => {
    expect(byGaps(rows.toReversed()).map(({ name }) => name)).toEqual(["宁安路小学新华路校区", "西苑小学", "宁安路小学"]);
  });

  it("find a campus by its own name and by its entity's", () => {
    expect(shown({ q: "西苑" })).toEqual(["西苑小学"]);
    expect(shown({ q: "宁安路", state: "lacking" })).toEqual(["宁安路小学新华路校区"]);
  });
});
