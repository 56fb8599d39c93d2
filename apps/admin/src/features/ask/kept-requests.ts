/** The requests that were sent from this phone, so that nobody has to type a number and a secret at home. */
import { z } from "zod";

const KeptRequest = z.object({ number: z.string(), secret: z.string(), campusName: z.string(), sentAt: z.string() });
export type KeptRequest = z.infer<typeof KeptRequest>;

const name = "qitong.requests";
const most = 30;

export function listKeptRequests(): KeptRequest[] {
  try {
    const kept = z.array(KeptRequest).safeParse(JSON.parse(localStorage.getItem(name) ?? "[]"));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

export function keepRequest(sent: KeptRequest): void {
  try {
    localStorage.setItem(name, JSON.stringify([sent, ...listKeptRequests().filter(({ number }) => number !== sent.number)].slice(0, most)));
  } catch {
    // A full or private phone keeps nothing; number and secret are on the screen.
  }
}

/** A phone that is shared, or lent. */
export function forgetKeptRequests(): void {
  localStorage.removeItem(name);
}
