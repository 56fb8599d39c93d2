import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { failureIn, isAbsent, refusalsIn } from "./failures";

const answered = (data: object) => TRPCClientError.from({ error: { message: "said", code: -32600, data } });

describe("a failure of a service", () => {
  it("is told from a broken line and from a fault of the program", () => {
    expect(failureIn(answered({ code: "FORBIDDEN", httpStatus: 403 }))?.httpStatus).toBe(403);
    expect(failureIn(TRPCClientError.from(new TypeError("Failed to fetch")))).toBeUndefined();
    expect(failureIn(new Error("a fault"))).toBeUndefined();
    expect(failureIn(undefined)).toBeUndefined();
  });

  it("carries its refusals, none when it is of another sort", () => {
    const refusals = [{ kind: "plan-changed" }];
    expect(refusalsIn(answered({ code: "UNPROCESSABLE_CONTENT", httpStatus: 422, refusals, fields: [] }))).toEqual(refusals);
    expect(refusalsIn(answered({ code: "NOT_FOUND", httpStatus: 404 }))).toEqual([]);
  });

  it("is an absence when nothing is there, and when the address is no name of anything", () => {
    expect(isAbsent(answered({ code: "NOT_FOUND", httpStatus: 404 }))).toBe(true);
    expect(isAbsent(answered({ code: "BAD_REQUEST", httpStatus: 400, fields: [{ path: "planId", code: "identifier" }] }))).toBe(true);
  });

  it("is no absence when a field was filled in badly or something broke", () => {
    expect(isAbsent(answered({ code: "BAD_REQUEST", httpStatus: 400, fields: [{ path: "title", code: "too_big" }] }))).toBe(false);
    expect(isAbsent(answered({ code: "INTERNAL_SERVER_ERROR", httpStatus: 500 }))).toBe(false);
  });
});
