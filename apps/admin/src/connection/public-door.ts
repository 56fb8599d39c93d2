/** The way to what needs no account. Nothing of it stands in an address: numbers and secrets travel in bodies. */
import type { PublicRouter } from "@qitong/management";
import { createTRPCClient, httpLink } from "@trpc/client";
import { failureIn } from "./failures";

export const publicAddress = "/trpc/public/management";

/** Commands carry the key of their sending in the context; a repeat of one has the same. */
export const publicClient = createTRPCClient<PublicRouter>({
  links: [
    httpLink({
      url: publicAddress,
      methodOverride: "POST",
      headers: ({ op }) => {
        const key = op.context["sendingKey"];
        return typeof key === "string" ? { "idempotency-key": key } : {};
      },
    }),
  ],
});

/** A code, or a number with its secret, that opens nothing or is none: the door tells neither from the other. */
export const isGone = (error: unknown): boolean => [404, 400].includes(failureIn(error)?.httpStatus ?? 0);

/** Works on a page without https too, where `crypto.randomUUID` is missing. */
export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export const newSendingKey = (): string => [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
