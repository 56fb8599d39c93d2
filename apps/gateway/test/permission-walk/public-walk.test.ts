/**
 * The public door: every procedure that needs no account, written by hand with the purpose that it serves. One that is not
 * listed fails, and so does one that is reached by the wrong door.
 */
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicPurposes } from "@qitong/domain";
import { publicServices } from "../../src/public-door";
import { services } from "../../src/services";
import { startTestGateway, type TestGateway } from "../gateway";

const followed = { number: "S261012-000000", secret: "0123456789AB" };

const applied = { number: "B261012-000000", secret: followed.secret };
const applicant = { name: "王建国", phone: "13800001234", pupilName: "王小明", pupilClass: "三年级2班" };

const listed: Record<string, { readonly purpose: string; readonly input: unknown }> = {
  "management application.items": { purpose: "hall.read", input: { code: "000000000000" } },
  "management application.item": { purpose: "hall.read", input: { code: "000000000000", itemKey: "study-certificate" } },
  "management application.send": {
    purpose: "hall.apply", input: { code: "000000000000", secret: followed.secret, itemKey: "study-certificate", applicant, values: { receiver: "少年宫", purpose: "报名" }, photos: [] },
  },
  "management application.follow": { purpose: "hall.follow", input: applied },
  "management application.add": { purpose: "hall.respond", input: { ...applied, values: {}, photos: [] } },
  "management application.takeBack": { purpose: "hall.respond", input: { ...applied, text: "不需要了" } },
  "management ask.byCode": { purpose: "campus-code.read", input: { code: "000000000000" } },
  "management ask.send": {
    purpose: "request.ask",
    input: { code: "000000000000", secret: followed.secret, category: "canteen", text: "午餐常常是凉的", place: "", asker: "parent", contact: null, photos: [] },
  },
  "management ask.follow": { purpose: "request.follow", input: followed },
  "management ask.rate": { purpose: "request.respond", input: { ...followed, rating: 5, isSolved: true, text: "" } },
  "management ask.reopen": { purpose: "request.respond", input: { ...followed, text: "还是凉的" } },
  "management ask.supplement": { purpose: "request.respond", input: { ...followed, text: "三年级也是" } },
  "management ask.withdraw": { purpose: "request.respond", input: { ...followed, text: "解决了" } },
};

const open = Object.entries<AnyTRPCRouter>(publicServices).flatMap(([service, router]) =>
  Object.entries<AnyTRPCProcedure>(router._def.procedures).map(([path, procedure]) => ({ service, path, procedure })),
);
const everyPurpose: readonly string[] = publicPurposes;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const send = (url: string, input: unknown, headers: Record<string, string> = {}) =>
  gateway.app.inject({
    method: "POST", url, payload: JSON.stringify(input),
    headers: { "content-type": "application/json", "idempotency-key": "a key of the walk, long enough", ...headers },
  });

describe("the public door", () => {
  it("has these procedures and no others, each for its purpose", () => {
    const found = open.map(({ service, path, procedure }) => [`${service} ${path}`, (procedure._def.meta as { publicPurpose?: string }).publicPurpose]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(listed).map(([path, { purpose }]) => [path, purpose])));
    expect(Object.values(listed).filter(({ purpose }) => !everyPurpose.includes(purpose))).toEqual([]);
  });

  it("counts an address at each of them", () => {
    const uncounted = open.filter(({ procedure }) => !(procedure._def.meta as { limits: { of: string }[] }).limits.some(({ of }) => of === "address"));
    expect(uncounted.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(listed))("%s answers a stranger who names nothing that exists with absent, and asks for no session", async (name, { input }) => {
    const [service = "", path = ""] = name.split(" ");
    const answer = await send(`/trpc/public/${service}/${path}`, input);
    expect([answer.statusCode, answer.json().error.message]).toEqual([404, "absent"]);
  });

  it("leads to no procedure of a service, and a service to none of its", async () => {
    for (const [service, router] of Object.entries<AnyTRPCRouter>(services)) {
      const shared = Object.keys(router._def.procedures).filter((path) => open.some((one) => one.path === path));
      expect(shared).toEqual([]);
      expect((await send(`/trpc/public/${service}/${Object.keys(router._def.procedures)[0]}`, {})).statusCode).toBe(404);
      expect((await send(`/trpc/${service}/ask.send`, listed["management ask.send"]?.input)).statusCode).toBe(401);
    }
  });

  it("opens a service's procedure to nobody through the public path, not even with the dots turned", async () => {
    for (const path of ["../../management/request.list", "..%2F..%2Fmanagement%2Frequest.list", "request.list"]) {
      expect([401, 404]).toContain((await send(`/trpc/public/management/${path}`, {})).statusCode);
    }
  });

  it("turns another site's page away", async () => {
    expect((await send("/trpc/public/management/ask.send", listed["management ask.send"]?.input, { origin: "https://elsewhere.example" })).statusCode).toBe(403);
  });

  it("takes four photos of 3 MB, and no more than that", async () => {
    const input = listed["management ask.send"]?.input as object;
    const photos = (count: number, bytes: number) => Array.from({ length: count }, () => ({ base64: Buffer.alloc(bytes, 1).toString("base64") }));
    const most = 3 * 1024 * 1024;
    expect((await send("/trpc/public/management/ask.send", { ...input, photos: photos(4, most) })).statusCode).toBe(422);
    expect((await send("/trpc/public/management/ask.send", { ...input, photos: photos(6, most) })).statusCode).toBe(413);
  });

  it("refuses an address that hammers before it reads what it sends", async () => {
    const knock = () => gateway.app.inject({ method: "POST", url: "/trpc/public/management/ask.send", remoteAddress: "198.51.100.9", payload: "x", headers: { "content-type": "application/json" } });
    const answers = await Promise.all(Array.from({ length: 620 }, knock));
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(20);
    expect(answers.find(({ statusCode }) => statusCode === 429)?.json().error.data.refusals).toEqual([{ kind: "too-often", retryAfterSeconds: 900 }]);
  });
});
