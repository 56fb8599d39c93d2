import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { exampleCampusId, exampleDistrict } from "./move-map.example";
import { pictureOf, type PictureKind } from "./picture";
import { showMoves } from "./shown-moves";

const caption = { title: "2027学年方案 调动地图", notes: ["位置按登记的经纬度", "演示数据"] };

function fileOf(kind: PictureKind, size: Parameters<typeof exampleDistrict>[0], filters = {}): string {
  const { facts, moves } = exampleDistrict(size);
  const drawing = pictureOf(kind, showMoves(facts, moves, filters, "zh"), { language: "zh", caption });
  if (!drawing) throw new Error("nothing to draw");
  return renderToStaticMarkup(drawing);
}

describe("a picture that is saved", () => {
  it.each(["map", "flow"] as const)("says what it shows and what is made up in it (%s)", (kind) => {
    const file = fileOf(kind, { campuses: 8, moves: 14 });
    for (const text of [caption.title, ...caption.notes]) expect(file).toContain(text);
  });

  it.each(["map", "flow"] as const)("needs no style sheet and has nothing to press (%s)", (kind) => {
    const file = fileOf(kind, { campuses: 8, moves: 14 });
    expect(file).not.toMatch(/var\(|class=|tabindex|role="button"/);
  });

  it("of a map has every campus with its gain or loss, rare characters too, and a scale in words", () => {
    const file = fileOf("map", { campuses: 8, moves: 14 });
    expect(file).toContain("𬭚善里小学");
    expect(file).toMatch(/>[^<]+小学 \+\d+<\/text>/);
    expect(file).toMatch(/>[^<]+小学 −\d+<\/text>/);
    expect(file).toMatch(/>\d+ (公里|米)<\/text>/);
  });

  it("of a flow has a ribbon for each way", () => {
    const { facts, moves } = exampleDistrict({ campuses: 8, moves: 14 });
    const { flows } = showMoves(facts, moves, {}, "zh");
    expect(fileOf("flow", { campuses: 8, moves: 14 }).match(/<path /g)).toHaveLength(flows.length);
  });

  it("does not exist as a map where no place is known, and does as a flow", () => {
    const { facts, moves } = exampleDistrict({ campuses: 4, moves: 5, withoutPlace: 4 });
    const shown = showMoves(facts, moves, {}, "zh");
    expect(pictureOf("map", shown, { language: "zh", caption })).toBeUndefined();
    expect(pictureOf("flow", shown, { language: "zh", caption })).toBeDefined();
  });
});

describe("the filters of the pictures", () => {
  const { facts, moves } = exampleDistrict({ campuses: 8, moves: 20 });

  it("leave the moves of one subject, of one campus, of both", () => {
    const all = showMoves(facts, moves, {}, "zh");
    const pe = showMoves(facts, moves, { subject: "pe" }, "zh");
    const ofOne = showMoves(facts, moves, { campus: exampleCampusId(1) }, "zh");
    const both = showMoves(facts, moves, { subject: "pe", campus: exampleCampusId(1) }, "zh");
    expect(pe.people).toBeGreaterThan(0);
    expect(pe.people).toBeLessThan(all.people);
    expect(ofOne.flows.every(({ fromCampusId, toCampusId }) => [fromCampusId, toCampusId].includes(exampleCampusId(1)))).toBe(true);
    expect(both.people).toBeLessThanOrEqual(Math.min(pe.people, ofOne.people));
  });

  it("take no notice of a campus that is not of the plan", () => {
    const { people, chosen } = showMoves(facts, moves, { campus: "elsewhere" }, "zh");
    expect(chosen).toBeUndefined();
    expect(people).toBe(moves.length);
  });

  it("name a teacher with the subject, in the language of the screen", () => {
    const id = facts.teachers[3]?.personId ?? ("" as never);
    expect(showMoves(facts, moves, {}, "zh").names.person(id)).toBe("刘喆（体育）");
    expect(showMoves(facts, moves, {}, "en").names.person(id)).toMatch(/^刘喆 \(\S/);
  });
});
