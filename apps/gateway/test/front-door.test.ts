import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieOf, startTestGateway, type TestGateway } from "./gateway";

let gateway: TestGateway;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qitong-admin-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>七统</title>");
  await writeFile(join(folder, "assets", "main-1a2b3c4d.js"), "export {};");
  gateway = await startTestGateway({ demo: true, adminFolder: folder });
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

describe("the front door", () => {
  it("allows no inline script, no frame and no other origin", async () => {
    const answer = await gateway.app.inject({ url: "/", headers: { accept: "text/html" } });
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("answers every address of the app with its page, and an absent file with 404", async () => {
    const page = await gateway.app.inject({ url: "/d-01J0000000000000000000000A/balance", headers: { accept: "text/html" } });
    expect([page.statusCode, page.headers["cache-control"]]).toEqual([200, "no-cache"]);
    const asset = await gateway.app.inject({ url: "/assets/main-1a2b3c4d.js" });
    expect(asset.headers["cache-control"]).toContain("immutable");
    expect((await gateway.app.inject({ url: "/assets/absent.js" })).statusCode).toBe(404);
  });

  it("turns away a command that another site sends", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("principal")));
    const sent = (headers: Record<string, string>) => gateway.app.inject({ method: "POST", url: "/auth/sign-out", cookies, headers });
    expect((await sent({ "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
    expect((await sent({ origin: "https://elsewhere.example" })).statusCode).toBe(403);
    expect((await sent({ origin: "null" })).statusCode).toBe(403);
    expect((await sent({ "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
  });

  it("lets nobody near a service without a session, before reading what they send", async () => {
    const answer = await gateway.app.inject({ method: "POST", url: "/trpc/staffing/staff.list", payload: "x".repeat(1000) });
    expect(answer.statusCode).toBe(401);
  });

  it("answers a service's question with the principal's powers", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("principal")));
    const ask = (kind: string, id: string) => {
      const input = encodeURIComponent(JSON.stringify({ scope: { kind, id } }));
      return gateway.app.inject({ url: `/trpc/staffing/staff.list?input=${input}`, cookies });
    };
    const own = await ask("entity", gateway.world.mergedEntity);
    expect(own.json().result.data.total).toBe(8);
    const foreign = await ask("campus", gateway.world.campuses.foreign.id);
    const absent = await ask("campus", "01J0000000000000000000000A");
    expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body]);
  });

  it("reads a document of some megabytes from someone who is signed in, and not from a stranger", async () => {
    const payload = { districtId: gateway.world.districts.xinhua, kind: "schools", file: { name: "x.csv", mediaType: "", base64: "A".repeat(4_000_000) } };
    const post = (cookies: Record<string, string>) => gateway.app.inject({ method: "POST", url: "/trpc/legal-entity/schoolImport.inspect", cookies, payload });
    expect((await post({})).statusCode).toBe(401);
    expect((await post(cookieOf(await gateway.signIn(await gateway.enrol("district-officer"))))).statusCode).not.toBe(413);
  });

  it("sends a long answer compressed, to those who can read it", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("district-officer")));
    const input = encodeURIComponent(JSON.stringify({ scope: { kind: "district", id: gateway.world.districts.xinhua } }));
    const url = `/trpc/staffing/staff.list?input=${input}`;
    const packed = await gateway.app.inject({ url, cookies, headers: { "accept-encoding": "br" } });
    expect(packed.headers["content-encoding"]).toBe("br");
    const plain = await gateway.app.inject({ url, cookies });
    expect(JSON.parse(brotliDecompressSync(packed.rawPayload).toString())).toEqual(plain.json());
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
  });

  it("names the field of an input that does not parse, and shows no stack", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("principal")));
    const input = encodeURIComponent(JSON.stringify({ scope: { kind: "campus", id: "7" } }));
    const answer = await gateway.app.inject({ url: `/trpc/staffing/staff.list?input=${input}`, cookies });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.data.fields).toEqual([{ path: "scope.id", code: "identifier" }]);
    expect(answer.body).not.toContain("node_modules");
  });

  it("moves a demo's day forward and never back", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("district-officer")));
    const move = (today: string) => gateway.app.inject({ method: "POST", url: "/demo/clock", cookies, payload: { today } });
    expect((await move("2030-01-02")).statusCode).toBe(200);
    expect((await gateway.app.inject({ url: "/auth/me", cookies })).json().today).toBe("2030-01-02");
    expect((await move("2030-01-01")).json().kind).toBe("day-is-past");
    expect((await move("2030-02-30")).json().kind).toBe("not-a-day");
    expect((await move("9999-12-31")).json().kind).toBe("day-too-far");
  });
});
