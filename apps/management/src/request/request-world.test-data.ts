/** The world with a code for the campus 宁安路, a parent's phone, and whoever answers. */
import sharp from "sharp";
import type { RequestId } from "@qitong/domain";
import type { AskInput } from "@qitong/domain/management";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { newId, type Database } from "@qitong/db";
import { campusCode, request } from "@qitong/db/schema";
import { createCallerFactory, createPublicCallerFactory } from "@qitong/service";
import { openServedWorld, publicContextOf, type TestClock, type TestDatabase, type World, type WorldRole } from "@qitong/service/testing";
import { management, managementPublic } from "../router";

export const code = "NANGX0000001";
export const secret = "0123456789AB";

type Ask = z.input<typeof AskInput>;

const callerOf = createCallerFactory(management);
const publicCallerOf = createPublicCallerFactory(managementPublic);

export interface RequestWorld {
  readonly database: TestDatabase;
  readonly world: World;
  readonly clock: TestClock;
  readonly db: Database;
  as(role: WorldRole): ReturnType<typeof callerOf>["request"];
  codesAs(role: WorldRole): ReturnType<typeof callerOf>["campusCode"];
  phone(call?: { address?: string; idempotencyKey?: string }): ReturnType<typeof publicCallerOf>["ask"];
  ask(changed?: Partial<Ask>): Ask;
  /** Sends a request; @returns its number, and its id as staff know it. */
  sent(changed?: Partial<Ask>): Promise<{ number: string; requestId: RequestId }>;
  close(): Promise<void>;
}

export async function openRequestWorld(): Promise<RequestWorld> {
  const { database, world, clock, db, as: caller } = await openServedWorld("management", callerOf);
  await database.root.db.insert(campusCode).values({
    code, campusId: world.campuses.ninganlu.id, startsAt: clock.now(), isCurrent: 1, issuedBy: world.principals.principal.personId,
  });
  const phone: RequestWorld["phone"] = (call = {}) => publicCallerOf(publicContextOf("management", db, clock, call)).ask;
  const ask: RequestWorld["ask"] = (changed = {}) => ({
    code, secret, category: "canteen", text: "午餐常常是凉的", place: "一号食堂", asker: "parent", contact: null, photos: [], ...changed,
  });
  return {
    database, world, clock, db, phone, ask,
    as: (role) => caller(role).request,
    codesAs: (role) => caller(role).campusCode,
    async sent(changed) {
      const { number } = await phone().send(ask(changed));
      const [row] = await db.select({ id: request.id }).from(request).where(eq(request.number, number));
      if (!row) throw new Error(`${number} is not stored`);
      return { number, requestId: row.id };
    },
    close: () => database.drop(),
  };
}

/** Where the photo was taken, as a phone writes it. */
const whereTaken = { IFD0: { Make: "SecretPhone", Model: "X1" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 2/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "114/1 27/1 0/1" } };

export async function photo(width = 400, height = 300): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#a03020" } }).jpeg().withExif(whereTaken).toBuffer();
}

export const base64 = (bytes: Buffer | string) => ({ base64: Buffer.from(bytes as string).toString("base64") });

export const newKey = (): string => newId<string>();
