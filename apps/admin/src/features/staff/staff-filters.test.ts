import { match } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import { filterStaff } from "./staff-filters";

const row = (name: string, changed: object = {}) => ({
  name, staffNumber: "X0001", subject: "chinese", backboneLevel: "none", degree: "bachelor", exemptions: [], ...changed,
});
const rows = [row("卫翀"), row("王芳", { backboneLevel: "school", staffNumber: "A0002" }), row("李㛃", { backboneLevel: "city", exemptions: ["ill"] })];
const pinyin = (text: string, query: string) => match(text, query) !== null;
const names = (filters: Record<string, string>) => filterStaff(rows, filters, pinyin).map((one) => one.name);

describe("the staff list narrowed on the screen", () => {
  it("finds by a part of the name, by pinyin in full or initials, and by staff number", () => {
    expect(names({ q: "芳" })).toEqual(["王芳"]);
    expect(names({ q: "weichong" })).toEqual(["卫翀"]);
    expect(names({ q: "wf" })).toEqual(["王芳"]);
    expect(names({ q: "a0002" })).toEqual(["王芳"]);
  });

  it("finds by the name before the pinyin dictionary has arrived", () => {
    const early = (q: string) => filterStaff(rows, { q }, undefined).map((one) => one.name);
    expect(early("芳")).toEqual(["王芳"]);
    expect(early("wf")).toEqual([]);
  });

  it("counts backbone teachers as indicator 2 does: from county level", () => {
    expect(names({ backbone: "official" })).toEqual(["李㛃"]);
    expect(names({ backbone: "school" })).toEqual(["王芳"]);
  });

  it("shows those with any exemption, or with one kind, and all conditions hold together", () => {
    expect(names({ exemption: "any" })).toEqual(["李㛃"]);
    expect(names({ exemption: "pregnant" })).toEqual([]);
    expect(names({ exemption: "any", subject: "music" })).toEqual([]);
  });
});
