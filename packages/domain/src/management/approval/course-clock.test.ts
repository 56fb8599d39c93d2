import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { EntityId } from "../../identifier";
import { approve, approvers, east, eastHead, everyone, factsWith, flowOf, holds, on, teacher } from "./approval-example.test-data";
import { start } from "./course-acts";
import { tick } from "./course-clock";
import { asked, by, context, kindsOf, refusals } from "./course-walk.test-data";
import { officeKey } from "./office";

const { head, principal: byPrincipal } = approvers;

describe("the clock", () => {
  const flow = flowOf(approve("a", head, "end", { deadlineDays: 1, escalation: byPrincipal }));
  const { course } = start(context(flow));
  const later = (day: string, more = {}) => context(flow, { facts: on(civilDate(day), more) });

  it("does nothing before the deadline has passed", () => {
    expect(tick(course, later("2026-11-24"))).toEqual({ course, events: [] });
  });

  it("asks the escalation target too, then those above, each with the same time; at the top it waits", () => {
    const once = tick(course, later("2026-11-25"));
    expect(asked(once.course)).toEqual(["a: campus-head, principal"]);
    expect(kindsOf(once)).toEqual(["escalated"]);
    expect(once.course.tasks[0]?.dueOn).toBe("2026-11-26");
    const twice = tick(once.course, later("2026-11-27")).course;
    expect(asked(twice)).toEqual(["a: campus-head, principal, district-leader"]);
    const top = tick(twice, later("2026-12-15")).course;
    expect(top.tasks[0]?.isAtTop).toBe(true);
    expect(tick(top, later("2026-12-16")).course).toEqual(top);
    expect(by(top, "a", "leader", later("2026-12-16")).course.status).toBe("approved");
  });

  it("moves a task up whose post ended, and returns it when nobody is left", () => {
    const withoutHead = everyone.filter(({ role }) => role !== "campus-head");
    const up = tick(course, later("2026-11-23", { holders: withoutHead }));
    expect([kindsOf(up), asked(up.course)]).toEqual([["moved-up"], ["a: campus-head, principal"]]);
    const left = tick(course, later("2026-11-23", { holders: [] }));
    expect([left.course.status, kindsOf(left)]).toEqual(["returned", ["nobody-left"]]);
  });

  it("follows a campus into the school that took it in: what waited for the principal that was, waits for the one that is", () => {
    const byHead = flowOf(approve("a", byPrincipal));
    const waiting = start(context(byHead)).course;
    const merged = { role: "principal", placeKind: "entity", placeId: "merged" } as const;
    const facts = factsWith({
      holders: [...everyone.filter(({ role }) => role !== "principal"), holds(merged, "new principal")],
      campuses: [{ campusId: east, entityId: "merged" as EntityId }],
    });
    const moved = tick(waiting, context(byHead, { applicant: { ...teacher, entityId: "merged" as EntityId }, facts }));
    expect(kindsOf(moved)).toEqual(["moved-up"]);
    expect(moved.course.tasks[0]?.offices.at(-1)).toEqual(merged);
  });

  it("gives a task to the successor in the post without being asked", () => {
    const given = later("2026-11-23", { holders: [...everyone.filter(({ personName }) => personName !== "east head"), holds(eastHead, "successor")] });
    expect(tick(course, given).events).toEqual([]);
    expect(refusals(course, "a", "successor", given)).toEqual([]);
    expect(refusals(course, "a", "east head", given)).toEqual(["not-your-turn"]);
    expect(officeKey(eastHead)).toBe("campus-head@campus:east");
  });
});
