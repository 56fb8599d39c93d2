import { civilDate, type CivilDate, type Principal } from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import type { Clock, ServiceContext } from "../context";
import type { PublicContext } from "../public-act";

/** A clock that a test sets. */
export class TestClock implements Clock {
  constructor(public day: CivilDate = civilDate("2026-10-12")) {}
  today(): CivilDate {
    return this.day;
  }
  now(): Date {
    return new Date(`${this.day}T02:00:00.000Z`);
  }
}

/**
 * A context as the gateway would make it for a request. A caller that a test keeps stands for many requests: each command that
 * it sends has a key of its own, unless the test gives one, which is then sent again as after a lost connection.
 */
export function contextOf(service: string, db: Database, principal: Principal, clock: Clock, givenKey?: string): ServiceContext {
  return {
    service, db, principal, clock, requestId: newId(),
    // A command looks at it once.
    get idempotencyKey() {
      return givenKey ?? newId();
    },
  };
}

/** A call through the public door, from an address of its own unless one is given; its keys as above. */
export function publicContextOf(
  service: string,
  db: Database,
  clock: Clock,
  { address = newId(), idempotencyKey: givenKey }: { readonly address?: string; readonly idempotencyKey?: string } = {},
): PublicContext {
  return {
    service, db, clock, address, requestId: newId(),
    get idempotencyKey() {
      return givenKey ?? newId();
    },
  };
}
