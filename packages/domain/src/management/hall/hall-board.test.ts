import { assert, constantFrom, property, array, record, nat } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { CampusId } from "../../identifier";
import type { ApprovalStatus } from "../approval";
import { hallBoard, hallFigures, type HallRow } from "./hall-board";

const today = civilDate("2026-11-24");
const [east, west] = ["east", "west"] as CampusId[];
const row = (more: Partial<HallRow>): HallRow => ({
  itemKey: "study-certificate", campusId: east ?? null, status: "approved", dueOn: civilDate("2026-11-20"), endedOn: civilDate("2026-11-20"), rounds: 1, count: 1, ...more,
});

describe("the board of the hall", () => {
  it("counts what was decided by the promised day, that day included; what is late and undecided counts against it", () => {
    const rows = [row({}), row({ endedOn: civilDate("2026-11-23") }), row({ status: "running", endedOn: null, dueOn: civilDate("2026-11-23") }), row({ status: "running", endedOn: null, dueOn: today })];
    expect(hallFigures(rows, today)).toMatchObject({ received: 4, decided: 2, running: 2, late: 1, onTimeShare: 1 / 3 });
  });

  it("has no figure where there is nothing to count", () => {
    expect(hallFigures([], today)).toMatchObject({ received: 0, onTimeShare: null, firstTimeShare: null });
    expect(hallFigures([row({ status: "running", endedOn: null, dueOn: today })], today).onTimeShare).toBeNull();
  });

  it("leaves what was withdrawn out of every share, and what waits for the applicant out of the late ones", () => {
    const rows = [row({ status: "withdrawn" }), row({ status: "returned", endedOn: null })];
    expect(hallFigures(rows, today)).toMatchObject({ decided: 0, late: 0, returned: 1, onTimeShare: null });
  });

  it("tells how many were settled at once", () => {
    expect(hallFigures([row({ count: 3 }), row({ rounds: 2 })], today).firstTimeShare).toBe(0.75);
  });

  it("shows late items and campuses first, then those that are asked for most", () => {
    const late = { status: "running" as const, endedOn: null, dueOn: civilDate("2026-11-02") };
    const rows = [row({ itemKey: "a", count: 9 }), row({ itemKey: "b", campusId: west ?? null, ...late }), row({ itemKey: "c", count: 10 })];
    const board = hallBoard(rows, [east, west].filter((one) => one !== undefined), today);
    expect(board.byItem.map(({ itemKey }) => itemKey)).toEqual(["b", "c", "a"]);
    expect(board.byCampus.map(({ campusId }) => campusId)).toEqual([west, east]);
  });

  it("adds up: the items' figures are those of all, and no share is outside of 0 and 1", () => {
    const statuses: readonly ApprovalStatus[] = ["running", "returned", "approved", "rejected", "withdrawn"];
    const anyRow = record({ itemKey: constantFrom("a", "b", "c"), status: constantFrom(...statuses), count: nat(50), late: constantFrom(true, false), rounds: constantFrom(1, 2) });
    assert(property(array(anyRow, { maxLength: 40 }), (some) => {
      const rows = some.map(({ late, ...one }) => row({ ...one, dueOn: civilDate(late ? "2026-11-02" : "2026-12-02") }));
      const { all, byItem } = hallBoard(rows, [], today);
      const sum = (of: "received" | "decided" | "late" | "running" | "returned") => byItem.reduce((total, { figures }) => total + figures[of], 0);
      const shares = [all.onTimeShare, all.firstTimeShare].filter((one) => one !== null);
      return (["received", "decided", "late", "running", "returned"] as const).every((of) => sum(of) === all[of]) && shares.every((one) => one >= 0 && one <= 1);
    }));
  });
});
