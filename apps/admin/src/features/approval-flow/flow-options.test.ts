import { describe, expect, test } from "vitest";
import { optionsFrom, textOfOptions } from "./flow-options";

const before = [{ id: "a", label: { zh: "公章", en: "Official" } }, { id: "b", label: { zh: "财务章", en: "" } }];

describe("options as lines", () => {
  test("come back as they went", () => {
    expect(textOfOptions(before)).toBe("公章 | Official\n财务章");
    expect(optionsFrom(textOfOptions(before), before)).toEqual(before);
  });

  test("keep their keys when they move, are renamed in place or lose a neighbour; a new one has a new key", () => {
    expect(optionsFrom("财务章\n公章", before).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(optionsFrom("学校公章\n财务章", before).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(optionsFrom("财务章", before).map(({ id }) => id)).toEqual(["b"]);
    expect(optionsFrom("公章\n财务章\n合同章\n\n", before).map(({ id }) => id)).toEqual(["a", "b", "option-1"]);
  });
});
