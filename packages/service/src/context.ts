import type { CivilDate, Principal } from "@qitong/domain";
import type { Database } from "@qitong/db";

/** Where time comes from. `today` may stand still or be moved in a demo; `now` never lies. */
export interface Clock {
  now(): Date;
  today(): CivilDate;
}

/** What the gateway hands to a service with each request. */
export interface ServiceContext {
  /** The service's name, first part of every act in the audit. */
  readonly service: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly principal: Principal;
  readonly requestId: string;
  /** Required for commands; from the header `idempotency-key`. */
  readonly idempotencyKey: string | undefined;
}

/** What an answering query is given: a connection pool, who asks, and the day. */
export interface Asking {
  readonly db: Database;
  readonly principal: Principal;
  readonly today: CivilDate;
  readonly now: Date;
}
