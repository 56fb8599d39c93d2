import { expect, it } from "vitest";
import { filterBoard } from "./board-filters";
import { exampleBoard } from "./plan.story-data";

const shown = (filters: Parameters<typeof filterBoard>[1]) => filterBoard(exampleBoard, filters, undefined).map(({ name }) => name);

it("shows schools by name and by how far their plan is", () => {
  expect(shown({})).toHaveLength(3);
  expect(shown({ state: "without" })).toEqual(["新开学小学"]);
  expect(shown({ state: "faulty" })).toEqual(["西苑小学"]);
  expect(shown({ state: "drafting", q: "宁安" })).toEqual(["宁安路小学"]);
  expect(shown({ state: "some other" })).toHaveLength(3);
});
