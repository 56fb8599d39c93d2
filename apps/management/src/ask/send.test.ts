import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { deflateSync } from "node:zlib";
import { auditEvent, campusCode, idempotencyKey, publicThrottle, request, requestContact, requestPhoto } from "@qitong/db/schema";
import { refusalsOf } from "@qitong/service/testing";
import { base64, code, newKey, openRequestWorld, photo, secret, type RequestWorld } from "../request/request-world.test-data";

let on: RequestWorld;
beforeAll(async () => {
  on = await openRequestWorld();
});
afterAll(() => on.close());

const rowsOf = async (number: string) => on.db.select().from(request).where(eq(request.number, number));
const countRequests = () => on.db.$count(request);

describe("a request that is sent", () => {
  it("is stored with its promise, and opens with number and secret only", async () => {
    const { number, dueOn } = await on.phone().send(on.ask());
    expect(number).toMatch(/^S261012-\d{6}$/);
    // The canteen is promised in three working days.
    expect(dueOn).toBe("2026-10-15");
    expect(await on.phone().follow({ number, secret })).toMatchObject({ status: "received", text: "午餐常常是凉的", campusName: "宁安路小学", photos: 0, disclosure: null });
    const [row] = await rowsOf(number);
    expect(JSON.stringify(row)).not.toContain(secret);
    const [event] = await on.db.select().from(auditEvent).where(eq(auditEvent.subjectId, row?.id ?? ""));
    expect(event).toMatchObject({ act: "management.ask.send", accountId: null, personId: null, detail: { number, disclosure: "none" } });
  });

  it("is stored once, however often its sending is repeated, also at once and after the key was forgotten", async () => {
    const before = await countRequests();
    const idempotencyKeyOfPhone = newKey();
    const input = on.ask({ text: "连点两次的诉求" });
    const send = () => on.phone({ idempotencyKey: idempotencyKeyOfPhone }).send(input);
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    await on.database.root.db.delete(idempotencyKey);
    expect(await send()).toEqual(answers[0]);
    expect(await countRequests()).toBe(before + 1);
  });

  it("is not another one under the same key", async () => {
    const key = newKey();
    await on.phone({ idempotencyKey: key }).send(on.ask({ text: "第一件事情" }));
    await expect(on.phone({ idempotencyKey: key }).send(on.ask({ text: "另一件事情" }))).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("keeps a script as text, and loses what turns the writing round", async () => {
    const { number } = await on.phone().send(on.ask({ text: "<script>alert(1)</script>\u202Egnp.exe\u200B" }));
    expect((await on.phone().follow({ number, secret })).text).toBe("<script>alert(1)</script>gnp.exe");
  });

  it("keeps name and phone apart, and says to the asker who may see them", async () => {
    const { number, requestId } = await on.sent({ contact: { name: "王女士", phone: "138 0000 1234", disclosure: "district" } });
    expect(await on.db.select().from(requestContact).where(eq(requestContact.requestId, requestId))).toMatchObject([{ phone: "13800001234" }]);
    expect((await on.phone().follow({ number, secret })).disclosure).toBe("district");
  });

  it("is refused where a text is too short or a phone is none, at its field", async () => {
    await expect(on.phone().send(on.ask({ text: "\u200B\u200B坏" }))).rejects.toMatchObject({ cause: { issues: [{ path: ["text"], message: "text-too-short" }] } });
    await expect(on.phone().send(on.ask({ contact: { name: "", phone: "123", disclosure: "school" } }))).rejects.toMatchObject({
      cause: { issues: [{ path: ["contact", "phone"], message: "phone" }] },
    });
  });
});

describe("500 at once from phones", () => {
  it("are all stored, none twice, although every fifth tap is a double one and every seventh answer is lost", async () => {
    const before = await countRequests();
    const taps = Array.from({ length: 500 }, (_, index) => ({ key: newKey(), text: `第 ${index} 位家长的诉求`, repeats: index % 5 === 0 || index % 7 === 0 ? 2 : 1 }));
    const sends = taps.flatMap(({ key, text, repeats }) =>
      Array.from({ length: repeats }, async () => (await on.phone({ idempotencyKey: key }).send(on.ask({ text }))).number),
    );
    const numbers = await Promise.all(sends);
    expect(new Set(numbers).size).toBe(500);
    expect(await countRequests()).toBe(before + 500);
    const texts = await on.db.select({ text: request.text }).from(request);
    expect(taps.filter((tap) => texts.filter(({ text }) => text === tap.text).length !== 1)).toEqual([]);
  });
});

describe("a photo", () => {
  it("is written anew: no place, no phone, no larger than is needed, and the right way up", async () => {
    const original = await sharp(await photo(3000, 2000)).withMetadata({ orientation: 6 }).toBuffer();
    const { requestId } = await on.sent({ photos: [base64(await photo()), base64(original)] });
    const stored = await on.db.select().from(requestPhoto).where(eq(requestPhoto.requestId, requestId)).orderBy(requestPhoto.ordinal);
    expect(stored.map(({ width, height }) => [width, height])).toEqual([[400, 300], [1067, 1600]]);
    for (const { content } of stored) {
      const { format, exif, icc, orientation } = await sharp(content).metadata();
      expect({ format, exif, icc, orientation }).toEqual({ format: "jpeg", exif: undefined, icc: undefined, orientation: undefined });
      expect(content.includes("SecretPhone")).toBe(false);
    }
    expect((await photo()).includes("SecretPhone")).toBe(true);
  });

  it("is what it holds and not what it is called: a page, a drawing, a half of one, and a program are refused, each at its place", async () => {
    const before = await countRequests();
    const whole = await photo();
    const photos = [base64("<html><script>alert(1)</script></html>"), base64(`<svg xmlns="http://www.w3.org/2000/svg"/>`), base64(whole.subarray(0, 200)), base64("MZ program")];
    expect(await refusalsOf(on.phone().send(on.ask({ photos })))).toEqual(
      [0, 1, 2, 3].map((index) => ({ kind: "photo-not-a-picture", field: `photos.${index}` })),
    );
    expect(await countRequests()).toBe(before);
  });

  it("is not a bomb: a small file that would become a huge picture is refused before it is unpacked", async () => {
    const photos = [base64(bomb(40_000))];
    const started = performance.now();
    const [refusal] = (await refusalsOf(on.phone().send(on.ask({ photos })))) as unknown[];
    expect(refusal).toEqual({ kind: "photo-too-many-pixels", field: "photos.0", most: 50_000_000 });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("loses what is hung behind it", async () => {
    const { requestId } = await on.sent({ photos: [base64(Buffer.concat([await photo(), Buffer.from("PK\u0003\u0004 hidden")]))] });
    const [stored] = await on.db.select().from(requestPhoto).where(eq(requestPhoto.requestId, requestId));
    expect(stored?.content.includes("hidden")).toBe(false);
  });
});

describe("the public door", () => {
  it("knows a campus by its present code only: a replaced one answers as one that never was", async () => {
    expect(await on.phone().byCode({ code: "nang x000 0001" })).toMatchObject({ campusName: "宁安路小学", districtName: "新华区" });
    const answers = await Promise.allSettled([on.phone().byCode({ code: "000000000000" }), on.phone().byCode({ code: "1111-1111-1111" })]);
    const [row] = await on.db.select().from(campusCode).where(eq(campusCode.code, code));
    if (!row) throw new Error("the campus has no code");
    await on.database.root.db.insert(campusCode).values({ ...row, code: "REP1ACED0000", isCurrent: null });
    const replaced = await on.phone().byCode({ code: "REP1ACED0000" }).catch((error: unknown) => error);
    for (const answer of answers) expect(answer).toMatchObject({ status: "rejected", reason: { code: "NOT_FOUND", message: "absent" } });
    expect(replaced).toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("answers a wrong number and a wrong secret alike", async () => {
    const { number } = await on.sent();
    const answers = await Promise.allSettled([
      on.phone().follow({ number, secret: "ZZZZZZZZZZZZ" }), on.phone().follow({ number: "S261012-999999", secret }),
      on.phone().withdraw({ number, secret: "ZZZZZZZZZZZZ", text: "不是我的" }), on.phone().rate({ number: "S261012-999999", secret, rating: 5, isSolved: true, text: "" }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ status: "rejected", reason: { code: "NOT_FOUND", message: "absent" } });
  });

  it("counts an address before it looks, refuses when it asks too often, and stores no address", async () => {
    const address = "203.0.113.7";
    const sends = await Promise.allSettled(Array.from({ length: 60 }, () => on.phone({ address }).send(on.ask())));
    expect(sends.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
    const refused = sends.find((answer) => answer.status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "TOO_MANY_REQUESTS", cause: { refusals: [{ kind: "too-often", retryAfterSeconds: 900 }] } } });
    expect(JSON.stringify(await on.db.select().from(publicThrottle))).not.toContain(address);
  });

  it("stops guesses at one number, from however many addresses", async () => {
    const { number } = await on.sent();
    const guesses = await Promise.allSettled(Array.from({ length: 80 }, (_, index) => on.phone().follow({ number, secret: String(index).padStart(12, "0") })));
    expect(guesses.filter((answer) => answer.status === "rejected" && answer.reason.code === "NOT_FOUND")).toHaveLength(60);
  });
});

/** A PNG of one colour, `side` pixels each way: some hundred kilobytes that would be gigabytes. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const row = Math.ceil(side / 8) + 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(row * side))), chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (0xedb88320 & -(value & 1));
  }
  return (value ^ 0xffffffff) >>> 0;
}
