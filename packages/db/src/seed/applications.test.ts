import { describe, expect, it } from "vitest";
import { buildDemo } from "./build-demo";

const { rows } = buildDemo("");

describe("the applications of parents", () => {
  it("are in every state, each of a campus with its promise, and one is late", () => {
    expect(new Set(rows.serviceApplication.map(({ status }) => status))).toEqual(new Set(["running", "returned", "approved", "rejected", "withdrawn"]));
    expect(rows.serviceApplication.some(({ status, dueOn }) => status === "running" && dueOn < "2026-11-24")).toBe(true);
    expect(rows.serviceApplicant).toHaveLength(rows.serviceApplication.length);
  });

  it("each stand with an approval from outside that says the same", () => {
    const approvals = new Map(rows.approval.map((row) => [row.id, row]));
    const wrong = rows.serviceApplication.filter(({ approvalId, id, status, campusId }) => {
      const of = approvals.get(approvalId);
      return of?.subjectId !== id || of.status !== status || of.applicantId !== null || of.campusId !== campusId;
    });
    expect(wrong).toEqual([]);
  });
});
