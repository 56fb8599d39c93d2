import { describe, expect, it } from "vitest";
import { buildDemo } from "./build-demo";
import { loginOfPrincipal } from "./posts";

const { rows, accounts } = buildDemo("a hash");

describe("the demo's sign-ins", () => {
  it("offers one sign-in a role and those of the pairs' principals", () => {
    expect(new Set(accounts.map((one) => one.role)).size).toBe(9);
    expect(new Set(accounts.map((one) => one.login)).size).toBe(accounts.length);
    const logins = new Set(rows.account.map(({ login }) => login));
    expect(logins.size).toBe(rows.account.length);
    expect(accounts.filter(({ login }) => !logins.has(login))).toEqual([]);
  });

  it("lets every principal in post sign in, by the school's name: a plan of the whole district asks them all", () => {
    const signedUp = new Set(rows.account.map(({ personId }) => personId));
    const principals = rows.post.filter(({ role, endsOn }) => role === "principal" && endsOn === null);
    expect(principals.length).toBeGreaterThan(30);
    expect(principals.filter(({ personId }) => !signedUp.has(personId))).toEqual([]);
    expect(rows.account.map(({ login }) => login)).toContain(loginOfPrincipal("合作路小学"));
    expect(loginOfPrincipal("合作路小学")).toBe("principal-hezuolu");
  });
});
