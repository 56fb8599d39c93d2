/**
 * 500 parents press "send" at once, from 250 addresses, each with a photo, through the real gateway on durable settings; every
 * fifth taps twice, and every seventh hangs up before the answer and sends again. None may be lost, none stored twice.
 */
import { Agent, request as httpRequest } from "node:http";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { newId, openDatabase, prepareDatabase } from "@qitong/db";
import { campusCode, campusName, request, requestPhoto } from "@qitong/db/schema";
import { installDemo } from "@qitong/db/seed";
import { civilDateInChina } from "@qitong/domain";
import { hashPassword } from "@qitong/service/password";
import { freePort, startProgram, tsx } from "./reads/measure";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const phones = 500;
const addresses = 250;

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 4);
await installDemo(root.db, { today: civilDateInChina(new Date()), hash: hashPassword });
const [asked] = await root.db.select({ code: campusCode.code }).from(campusCode).innerJoin(campusName, eq(campusName.campusId, campusCode.campusId)).limit(1);
if (!asked) throw new Error("the demo district is not there");
const before = await root.db.$count(request);

const port = await freePort();
const gateway = await startProgram(
  [tsx, here("../src/main.ts")],
  { DATABASE_URL, QITONG_SECRET: secret, PORT: String(port), LOG_LEVEL: "error", DEMO: "1" },
  `http://127.0.0.1:${port}/healthz`,
);

/** A photo of a size that a phone sends: 160 KB of noise that does not compress. */
const { default: sharp } = await import("sharp");
const noise = Buffer.from(Array.from({ length: 800 * 600 * 3 }, (_none, index) => (index * 2_654_435_761) >>> 24));
const photo = await sharp(noise, { raw: { width: 800, height: 600, channels: 3 } }).jpeg({ quality: 60 }).toBuffer();

interface Phone {
  readonly key: string;
  readonly text: string;
  readonly localAddress: string;
  readonly body: string;
}

const everyPhone = Array.from({ length: phones }, (_none, index): Phone => {
  const text = `第 ${index} 位家长的诉求`;
  return {
    key: newId() + newId(),
    text,
    localAddress: `127.0.${1 + (index % 2)}.${1 + (index % (addresses / 2))}`,
    body: JSON.stringify({
      code: asked.code, secret: newId().slice(-12), category: "canteen", text, place: "", asker: "parent", contact: null, photos: [{ base64: photo.toString("base64") }],
    }),
  };
});

const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** @returns the number, or undefined when the phone hung up. */
function send({ key, localAddress, body }: Phone, hangUpAfter?: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest({
      agent, host: "127.0.0.1", port, localAddress, method: "POST", path: "/trpc/public/management/ask.send",
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), "idempotency-key": key },
    }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part)).on("end", () => {
        if (answer.statusCode !== 200) return reject(new Error(`${answer.statusCode} ${text}`));
        const { result } = JSON.parse(text) as { result: { data: { number: string } } };
        resolve(result.data.number);
      });
    });
    sending.on("error", (error) => (hangUpAfter === undefined ? reject(error) : resolve(undefined)));
    if (hangUpAfter !== undefined) setTimeout(() => sending.destroy(), hangUpAfter);
    sending.end(body);
  });
}

async function useOf(one: Phone, index: number): Promise<{ numbers: string[]; seconds: number }> {
  const start = performance.now();
  if (index % 7 === 0) await send(one, 50 + (index % 400));
  const taps = index % 5 === 0 ? 2 : 1;
  const answers = await Promise.all(Array.from({ length: taps }, () => send(one)));
  return { numbers: answers.flatMap((answer) => answer ?? []), seconds: (performance.now() - start) / 1000 };
}

try {
  const start = performance.now();
  const uses = await Promise.all(everyPhone.map(useOf));
  const seconds = (performance.now() - start) / 1000;
  const stored = (await root.db.$count(request)) - before;
  const photos = await root.db.$count(requestPhoto);
  const distinct = new Set(uses.flatMap(({ numbers }) => numbers)).size;
  const twoNumbers = uses.filter(({ numbers }) => new Set(numbers).size !== 1).length;
  const sorted = uses.map((use) => use.seconds).toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(phones - 1, Math.floor(phones * share))] ?? 0).toFixed(1);
  console.log(`| phones at once | stored | lost | twice | photos | all answered, s | median, s | p99, s | goal: none lost, none twice |`);
  console.log("|---|---|---|---|---|---|---|---|---|");
  const isMet = stored === phones && distinct === phones && twoNumbers === 0 && photos === phones;
  console.log(`| ${[phones, stored, Math.max(0, phones - distinct), Math.max(0, stored - phones), photos, seconds.toFixed(1), at(0.5), at(0.99), isMet ? "met" : "missed"].join(" | ")} |`);
  if (!isMet) process.exitCode = 1;
} finally {
  gateway.kill();
  await root.close();
}
