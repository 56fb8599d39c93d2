import { createHash, timingSafeEqual } from "node:crypto";

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compared in the same time whether it is right, wrong, or of a request that does not exist. */
export function isSecretOf(stored: string | undefined, secret: string): boolean {
  const known = Buffer.from(stored ?? "0".repeat(64), "hex");
  const given = Buffer.from(hashSecret(secret), "hex");
  return timingSafeEqual(known, given) && stored !== undefined;
}
