import { describe, expect, it } from "vitest";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";

const { world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context));

describe("the staff list of a scope", () => {
  it("shows a principal both campuses of the entity, and one when the scope is one", async () => {
    const both = await as("principal").staff.list({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(both.total).toBe(8);
    const one = await as("principal").staff.list({ scope: { kind: "campus", id: world.campuses.xinhualu.id } });
    expect(one.rows.map((row) => row.campusName)).toEqual(Array.from({ length: 4 }, () => "新华路小学"));
  });

  it("answers a foreign campus exactly as an absent one", async () => {
    const foreign = as("principal").staff.list({ scope: { kind: "campus", id: world.campuses.foreign.id } });
    await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("finds a name by part of it, and takes % for a character", async () => {
    const scope = { kind: "district", id: world.districts.xinhua } as const;
    expect((await as("district-officer").staff.list({ scope, search: "宁安老师1" })).total).toBe(1);
    expect((await as("district-officer").staff.list({ scope, search: "%" })).total).toBe(0);
  });
});
