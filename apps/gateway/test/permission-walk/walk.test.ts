/** Every procedure × every role × {own, sibling campus, other school, other district, absent}. */
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { describe, expect, it } from "vitest";
import type { WorldRole } from "@qitong/service/testing";
import { services } from "../../src/services";
import { knock } from "./knock";
import { locationNames, type LocationName } from "./locations";
import { listed, type Level, type Listed } from "./procedures";
import { openWalk } from "./walked-world";

const { world, locations, databases } = await openWalk();

const districtRoles: readonly WorldRole[] = ["district-officer", "district-leader", "district-administrator", "district-auditor"];

/** Whether a role's post contains what stands at a location, told from the world's plan and not from the product's rules. */
function reaches(role: WorldRole, level: Level, at: LocationName): boolean {
  if (at === "absent") return false;
  // Where the districts of the world are of different provinces; the post reaches its own and nothing in it.
  if (role === "province-officer") return level === "province" && at !== "otherDistrict";
  if (level === "self") return role === "teacher" && at === "own";
  // A school's policy is the school's: nobody of the district manages it.
  if (level === "owner" && (districtRoles.includes(role) || role === "foreign-officer")) return false;
  // What waits for the principal of the school there, and for nobody above or below.
  if (level === "principal") return role === "principal" ? at === "own" || at === "sibling" : role === "foreign-principal" && at === "otherDistrict";
  if (districtRoles.includes(role)) return at !== "otherDistrict";
  if (role === "foreign-officer") return at === "otherDistrict";
  if (role === "foreign-principal") return at === "otherDistrict" && level !== "district";
  // The case is another school's: 西苑 and 新开学.
  if (role === "principal") return (level === "entity" || level === "owner" || level === "campus") && (at === "own" || at === "sibling");
  // The department serves both campuses of its school.
  if (role.startsWith("department-")) return (level === "entity" || level === "campus") && (at === "own" || at === "sibling");
  return (role === "campus-head" || role === "parent-representative") && level === "campus" && at === "own";
}

function expected(role: WorldRole, procedure: Listed, at: LocationName): string {
  if (!procedure.roles.includes(role)) return "forbidden";
  return reaches(role, procedure.level, at) ? "opened" : "absent";
}

const everyPath = Object.entries(services).flatMap(([service, router]) =>
  Object.keys(router._def.procedures).map((path) => ({ service: service as keyof typeof services, path })),
);

describe("the permission walk", () => {
  it("lists every procedure, and no procedure that is gone", () => {
    const walked = Object.entries(listed).flatMap(([service, procedures]) => Object.keys(procedures).map((path) => `${service} ${path}`));
    expect(walked.toSorted()).toEqual(everyPath.map(({ service, path }) => `${service} ${path}`).toSorted());
  });

  it("finds a permission on every procedure", () => {
    const withMeta = Object.values<AnyTRPCRouter>(services).flatMap((router) =>
      Object.entries<AnyTRPCProcedure>(router._def.procedures).map(([path, procedure]) => [path, procedure._def.meta]),
    );
    expect(withMeta).toEqual(withMeta.map(([path]) => [path, { permission: expect.any(String) }]));
  });

  it.each(everyPath)("$service $path opens to those who may, where they may, and to nobody else", async ({ service, path }) => {
    const procedure = listed[service][path];
    if (!procedure) throw new Error("not listed");
    const surprises: string[] = [];
    for (const role of Object.keys(world.principals) as WorldRole[]) {
      const answers = await Promise.all(
        locationNames.map((at) => knock(service, services[service], databases[service], world.principals[role], path, procedure.input(locations[at]))),
      );
      for (const [index, at] of locationNames.entries()) {
        const wanted = expected(role, procedure, at);
        const answer = answers[index];
        if (answer?.outcome !== wanted) surprises.push(`${role} at ${at}: ${answer?.outcome} (${answer?.told}) instead of ${wanted}`);
      }
      // What is foreign must not be told from what is absent.
      const closed = answers.filter((answer) => answer.outcome !== "opened").map((answer) => answer.told);
      if (new Set(closed).size > 1) surprises.push(`${role} is told different things: ${[...new Set(closed)].join(" | ")}`);
    }
    expect(surprises).toEqual([]);
  });
});
