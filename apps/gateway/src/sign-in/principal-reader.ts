/**
 * Who asks, read from the database at every request, so that a revoked session or an ended post is over at once.
 * Requests that arrive in the same turn of the event loop share one statement: under load the look-up costs
 * little, and none of them is answered from memory.
 */
import type { CivilDate, Principal } from "@qitong/domain";

type Load = (idHashes: readonly string[], today: CivilDate, now: Date) => Promise<Map<string, Principal>>;

interface Waiting {
  readonly resolve: (principal: Principal | undefined) => void;
  readonly reject: (error: unknown) => void;
}

export class PrincipalReader {
  #waiting = new Map<string, Waiting[]>();

  constructor(
    private readonly load: Load,
    private readonly clock: { now(): Date; today(): CivilDate },
  ) {}

  find(idHash: string): Promise<Principal | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#readAll());
      const waiting = this.#waiting.get(idHash) ?? [];
      waiting.push({ resolve, reject });
      this.#waiting.set(idHash, waiting);
    });
  }

  async #readAll(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = new Map();
    try {
      const found = await this.load([...batch.keys()], this.clock.today(), this.clock.now());
      for (const [idHash, waiting] of batch) for (const one of waiting) one.resolve(found.get(idHash));
    } catch (error) {
      for (const waiting of batch.values()) for (const one of waiting) one.reject(error);
    }
  }
}
