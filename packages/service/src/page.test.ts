import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cursorPage, paged, pageInput } from "./page";

describe("a page by cursor", () => {
  it("says where the next one begins as long as there is a row more than it shows", () => {
    expect(cursorPage([9, 8, 7], 2, (row) => `after ${row}`)).toEqual({ rows: [9, 8], next: "after 8" });
    expect(cursorPage([9, 8], 2, String)).toEqual({ rows: [9, 8], next: null });
    expect(cursorPage([], 2, String)).toEqual({ rows: [], next: null });
  });
});

describe("a page by offset", () => {
  it("tells the number of all beside its rows, and zero of none", async () => {
    expect(await paged(Promise.resolve(["a"]), Promise.resolve([{ count: 7 }]))).toEqual({ rows: ["a"], total: 7 });
    expect(await paged(Promise.resolve([]), Promise.resolve([]))).toEqual({ rows: [], total: 0 });
  });

  it("is not asked for more than the list gives at a time, nor for none", () => {
    const Input = z.object(pageInput({ usual: 50, most: 500 }));
    expect(Input.parse({})).toEqual({ limit: 50, offset: 0 });
    for (const wrong of [{ limit: 501 }, { limit: 0 }, { offset: -1 }, { limit: 1.5 }]) expect(Input.safeParse(wrong).success).toBe(false);
  });
});
