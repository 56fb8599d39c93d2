import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { nameOn, SchoolName } from "./school-name";

const names = [
  { name: "新开学小学", startsOn: civilDate("1998-09-01"), endsOn: civilDate("2026-09-01") },
  { name: "西苑小学新开校区", startsOn: civilDate("2026-09-01"), endsOn: null },
];

describe("the name of a school", () => {
  it("is the one of the day that is asked for", () => {
    expect(nameOn(names, civilDate("2026-08-31"))).toBe("新开学小学");
    expect(nameOn(names, civilDate("2026-09-01"))).toBe("西苑小学新开校区");
  });

  it("does not exist before the school did", () => {
    expect(nameOn(names, civilDate("1998-08-31"))).toBeUndefined();
  });

  it("is kept without blanks around it and in half-width characters, and is not empty", () => {
    expect(SchoolName.parse("　西苑小学 ")).toBe("西苑小学");
    expect(SchoolName.safeParse(" 　").success).toBe(false);
  });
});
