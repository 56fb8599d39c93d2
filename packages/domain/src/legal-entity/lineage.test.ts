import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, type CivilDate } from "../civil-date";
import type { CampusId, EntityId, SchoolGroupId } from "../identifier";
import { lineageDays, lineageEvents, lineageOn, type Lineage, type LineageCampus, type LineageEntity } from "./lineage";

const day = civilDate;
const e = (n: number) => `01JENT1TY${String(n).padStart(17, "0")}` as EntityId;
const c = (n: number) => `01JCAMPVS${String(n).padStart(17, "0")}` as CampusId;
const g = "01JGR0VP000000000000000001" as SchoolGroupId;
const merger = day("2026-09-01");

const lineage: Lineage = {
  entities: [
    { id: e(1), names: [{ name: "宁安路小学", startsOn: day("1990-09-01"), endsOn: null }], registeredOn: day("1990-09-01"), dissolvedOn: null },
    { id: e(2), names: [{ name: "新华路小学", startsOn: day("1995-09-01"), endsOn: merger }], registeredOn: day("1995-09-01"), dissolvedOn: merger },
  ],
  campuses: [
    {
      id: c(1), names: [{ name: "宁安路小学", startsOn: day("1990-09-01"), endsOn: null }], openedOn: day("1990-09-01"), closedOn: null,
      affiliations: [{ entityId: e(1), startsOn: day("1990-09-01"), endsOn: null }],
    },
    {
      id: c(2), openedOn: day("1995-09-01"), closedOn: null,
      names: [{ name: "新华路小学", startsOn: day("1995-09-01"), endsOn: merger }, { name: "宁安路小学新华路校区", startsOn: merger, endsOn: null }],
      affiliations: [{ entityId: e(2), startsOn: day("1995-09-01"), endsOn: merger }, { entityId: e(1), startsOn: merger, endsOn: null }],
    },
  ],
  successions: [{ fromEntityId: e(2), toEntityId: e(1), succeededOn: merger, decreeNumber: "新政字〔2026〕12号" }],
  groups: [{
    id: g, kind: "entrusted", name: "宁安托管",
    memberships: [
      { campusId: c(1), role: "lead", startsOn: day("2024-09-01"), endsOn: merger },
      { campusId: c(2), role: "member", startsOn: day("2024-09-01"), endsOn: merger },
    ],
  }],
};

describe("the events of a lineage", () => {
  it("are told in the order of time, a merger before the names that follow from it", () => {
    expect(lineageEvents(lineage).map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      "1990-09-01 founded",
      "1995-09-01 founded",
      "2024-09-01 group-joined",
      "2026-09-01 merged",
      "2026-09-01 campus-renamed",
      "2026-09-01 group-left",
    ]);
  });

  it("tell a merger by the names of that day and its decree", () => {
    expect(lineageEvents(lineage)).toContainEqual({
      kind: "merged", on: merger, fromEntityId: e(2), toEntityId: e(1), from: "新华路小学", into: "宁安路小学", decreeNumber: "新政字〔2026〕12号",
    });
  });

  it("tell of all who join on a day at once, with who leads", () => {
    expect(lineageEvents(lineage)).toContainEqual(expect.objectContaining({ kind: "group-joined", lead: c(1), campusIds: [c(1), c(2)] }));
  });

  it("leave out a membership that was called off before it began", () => {
    const calledOff = { campusId: c(2), role: "member", startsOn: day("2027-03-01"), endsOn: day("2027-03-01") } as const;
    const [group] = lineage.groups;
    const more = { ...lineage, groups: group ? [{ ...group, memberships: [...group.memberships, calledOff] }] : [] };
    expect(lineageDays(lineageEvents(more))).toEqual(lineageDays(lineageEvents(lineage)));
  });

  it("happen on days that can be walked, each once", () => {
    expect(lineageDays(lineageEvents(lineage))).toEqual(["1990-09-01", "1995-09-01", "2024-09-01", "2026-09-01"]);
  });
});

describe("the lineage on a day", () => {
  it("shows two schools and their group before the merger, one school with two campuses from its day on", () => {
    expect(lineageOn(lineage, day("2026-08-31"))).toEqual({
      entities: [
        { id: e(1), name: "宁安路小学", campuses: [{ id: c(1), name: "宁安路小学" }] },
        { id: e(2), name: "新华路小学", campuses: [{ id: c(2), name: "新华路小学" }] },
      ],
      groups: [{ id: g, kind: "entrusted", name: "宁安托管", lead: c(1), members: [c(2)] }],
    });
    expect(lineageOn(lineage, merger)).toEqual({
      entities: [
        { id: e(1), name: "宁安路小学", campuses: [{ id: c(1), name: "宁安路小学" }, { id: c(2), name: "宁安路小学新华路校区" }] },
      ],
      groups: [],
    });
  });

  it("shows nothing before the first school", () => {
    expect(lineageOn(lineage, day("1989-01-01"))).toEqual({ entities: [], groups: [] });
  });

  it("has every open campus in exactly one entity, and one entity less after each merger", () => {
    assert(
      property(array(integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 7 }), integer({ min: 0, max: 2500 }), (gaps, at) => {
        const built = chain(gaps);
        const on = addDays(day("2000-01-01"), at);
        const { entities } = lineageOn(built, on);
        const merged = built.successions.filter(({ succeededOn }) => succeededOn <= on).length;
        expect(entities).toHaveLength(built.entities.length - merged);
        expect(entities.flatMap(({ campuses }) => campuses.map(({ id }) => id)).sort()).toEqual(built.campuses.map(({ id }) => id).sort());
      }),
    );
  });
});

/** Schools that are taken in one after another, each by the one before it, the last first. */
function chain(gaps: readonly number[]): Lineage {
  const start = day("2000-01-01");
  const count = gaps.length + 1;
  const days = gaps.reduce<CivilDate[]>((all, gap) => [...all, addDays(all.at(-1) ?? start, gap)], []);
  const campuses: LineageCampus[] = Array.from({ length: count }, (_, index) => {
    let entity = index;
    let from = start;
    const affiliations: { entityId: EntityId; startsOn: CivilDate; endsOn: CivilDate | null }[] = [];
    for (const [step, on] of days.entries()) {
      if (entity !== count - 1 - step) continue;
      affiliations.push({ entityId: e(entity), startsOn: from, endsOn: on });
      [entity, from] = [entity - 1, on];
    }
    affiliations.push({ entityId: e(entity), startsOn: from, endsOn: null });
    return { id: c(index), names: [{ name: `校区${index}`, startsOn: start, endsOn: null }], openedOn: start, closedOn: null, affiliations };
  });
  const entities: LineageEntity[] = Array.from({ length: count }, (_, index) => ({
    id: e(index), names: [{ name: `学校${index}`, startsOn: start, endsOn: null }], registeredOn: start,
    dissolvedOn: index === 0 ? null : (days[count - 1 - index] ?? null),
  }));
  const successions = days.map((succeededOn, step) => ({ fromEntityId: e(count - 1 - step), toEntityId: e(count - 2 - step), succeededOn, decreeNumber: null }));
  return { entities, campuses, successions, groups: [] };
}
