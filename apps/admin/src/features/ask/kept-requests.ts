/** The requests and applications that were sent from this phone, so that nobody has to type a number and a secret at home. */
import { z } from "zod";

const KeptRequest = z.object({ number: z.string(), secret: z.string(), campusName: z.string(), sentAt: z.string() });
export type KeptRequest = z.infer<typeof KeptRequest>;

export interface KeptRequests {
  list(): KeptRequest[];
  keep(sent: KeptRequest): void;
  /** A phone that is shared, or lent. */
  forget(): void;
}

const most = 30;

function keptUnder(name: string): KeptRequests {
  const list = (): KeptRequest[] => {
    try {
      const kept = z.array(KeptRequest).safeParse(JSON.parse(localStorage.getItem(name) ?? "[]"));
      return kept.success ? kept.data : [];
    } catch {
      return [];
    }
  };
  return {
    list,
    keep(sent) {
      try {
        localStorage.setItem(name, JSON.stringify([sent, ...list().filter(({ number }) => number !== sent.number)].slice(0, most)));
      } catch {
        // A full or private phone keeps nothing; number and secret are on the screen.
      }
    },
    forget: () => localStorage.removeItem(name),
  };
}

export const keptRequests = keptUnder("qitong.requests");
export const keptApplications = keptUnder("qitong.applications");
