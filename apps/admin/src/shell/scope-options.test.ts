import { CampusId, DistrictId, EntityId } from "@qitong/domain";
import { match } from "pinyin-pro";
import { expect, test } from "vitest";
import type { SessionScope } from "../connection/session";
import { matchesScope, scopeGroups } from "./scope-options";

const ulid = (number: number) => `01J${String(number).padStart(23, "0")}`;
const district: SessionScope = { kind: "district", id: DistrictId.parse(ulid(1)), name: "新华区" };
const entity = (number: number, name: string): SessionScope => ({ kind: "entity", id: EntityId.parse(ulid(number)), name, parentId: district.id });
const campus = (number: number, name: string, parent: number): SessionScope => ({
  kind: "campus",
  id: CampusId.parse(ulid(number)),
  name,
  parentId: ulid(parent),
});

const scopes = [district, entity(10, "西苑小学"), campus(11, "西苑校区", 10), campus(12, "新开学校区", 10), entity(20, "红星小学"), campus(21, "红星小学", 20)];

test("a merged entity is offered whole and by campus, a single school once", () => {
  const named = scopeGroups(scopes).map(({ kind, choices }) => [kind, choices.map(({ scope, depth }) => `${"-".repeat(depth)}${scope.name}`)]);
  expect(named).toEqual([
    ["district", ["新华区"]],
    ["merged", ["西苑小学", "-西苑校区", "-新开学校区"]],
    ["schools", ["红星小学"]],
  ]);
});

test("whoever sees one campus only is offered that campus", () => {
  expect(scopeGroups([campus(11, "西苑校区", 10)])).toMatchObject([{ kind: "schools", choices: [{ scope: { name: "西苑校区" } }] }]);
});

test("a school is found by its name, its pinyin and its initials", () => {
  const pinyin = (text: string, query: string) => match(text, query) !== null;
  expect(matchesScope("机场路小学", "场路", undefined)).toBe(true);
  expect(matchesScope("机场路小学", "jichang", pinyin)).toBe(true);
  expect(matchesScope("机场路小学", "jcl", pinyin)).toBe(true);
  expect(matchesScope("机场路小学", "xy", pinyin)).toBe(false);
  expect(matchesScope("机场路小学", " ", undefined)).toBe(true);
});
