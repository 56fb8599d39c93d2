import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { findUnbrokenStart } from "./campus-stay";

const here = "01J00000000000000000000001" as CampusId;
const there = "01J00000000000000000000002" as CampusId;
const stay = (campusId: CampusId, startsOn: string, endsOn: string | null) => ({
  campusId,
  startsOn: civilDate(startsOn),
  endsOn: endsOn === null ? null : civilDate(endsOn),
});
const on = civilDate("2026-11-24");

describe("years at one school (同校连续任教)", () => {
  it("count from the first of the rows that touch", () => {
    expect(findUnbrokenStart([stay(here, "2018-09-01", "2026-09-01"), stay(here, "2026-09-01", null)], on)).toBe("2018-09-01");
  });

  it("are broken by a year elsewhere, and by a gap", () => {
    expect(findUnbrokenStart([stay(here, "2015-09-01", "2018-09-01"), stay(there, "2018-09-01", "2019-09-01"), stay(here, "2019-09-01", null)], on)).toBe("2019-09-01");
    expect(findUnbrokenStart([stay(here, "2015-09-01", "2018-07-01"), stay(here, "2018-09-01", null)], on)).toBe("2018-09-01");
  });

  it("are of the campus on the day asked for, and unknown on a day without one", () => {
    const rows = [stay(there, "2015-09-01", "2018-09-01"), stay(here, "2018-09-01", null)];
    expect(findUnbrokenStart(rows, civilDate("2018-08-31"))).toBe("2015-09-01");
    expect(findUnbrokenStart(rows, civilDate("2015-08-31"))).toBeUndefined();
  });
});
