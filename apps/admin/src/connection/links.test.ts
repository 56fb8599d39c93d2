import { createTRPCUntypedClient } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { serviceLinks } from "./links";

let server: Server | undefined;
afterEach(() => server?.close());

type Answer = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

async function startService(answer: Answer) {
  const keys: (string | undefined)[] = [];
  server = createServer((request, response) => {
    keys.push(request.headers["idempotency-key"]?.toString());
    answer(request, response, keys.length);
  });
  await new Promise<void>((resolve) => {
    server?.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  let ended = 0;
  const links = serviceLinks<AnyTRPCRouter>({
    url: `http://127.0.0.1:${address.port}`,
    retryMilliseconds: 1,
    sessionEnded: () => {
      ended += 1;
    },
  });
  return { client: createTRPCUntypedClient<AnyTRPCRouter>({ links }), keys, ended: () => ended };
}

const succeed = (response: ServerResponse) => response.end(JSON.stringify({ result: { data: "done" } }));
const fail = (response: ServerResponse, status: number, code: string) => {
  response.statusCode = status;
  response.end(JSON.stringify({ error: { message: code, code: -32000, data: { code, httpStatus: status } } }));
};

test("a mutation whose answer was lost is sent again under the same key", async () => {
  const { client, keys } = await startService((request, response, attempt) => (attempt < 3 ? request.socket.destroy() : succeed(response)));
  await expect(client.mutation("plan.submit", {})).resolves.toBe("done");
  expect(keys).toHaveLength(3);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(1);
});

test("two mutations carry two keys, also from one context", async () => {
  const { client, keys } = await startService((_, response) => succeed(response));
  const context = {};
  await client.mutation("plan.submit", {}, { context });
  await client.mutation("plan.submit", {}, { context });
  expect(new Set(keys).size).toBe(2);
});

test("an answer is final: a refused mutation is not sent again", async () => {
  const { client, keys } = await startService((_, response) => fail(response, 409, "CONFLICT"));
  await expect(client.mutation("plan.submit", {})).rejects.toThrow("CONFLICT");
  expect(keys).toHaveLength(1);
});

test("a server that stays away is given up", async () => {
  const { client, keys } = await startService((request) => request.socket.destroy());
  await expect(client.mutation("plan.submit", {})).rejects.toThrow("fetch failed");
  expect(keys).toHaveLength(4);
});

test("the door's one answer to a whole batch of queries tells an ended session", async () => {
  const { client, ended } = await startService((_, response) => fail(response, 401, "UNAUTHORIZED"));
  const answers = await Promise.allSettled([client.query("staff.list", {}), client.query("own.view", {})]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(ended()).toBe(2);
});

test("an ended session is told once for the call that met it, a refusal is not", async () => {
  const { client, ended } = await startService((_, response, attempt) =>
    attempt === 1 ? fail(response, 403, "FORBIDDEN") : fail(response, 401, "UNAUTHORIZED"),
  );
  await expect(client.mutation("plan.submit", {})).rejects.toThrow("FORBIDDEN");
  expect(ended()).toBe(0);
  await expect(client.mutation("plan.submit", {})).rejects.toThrow("UNAUTHORIZED");
  expect(ended()).toBe(1);
});
