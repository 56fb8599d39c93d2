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

/** A request's context as the gateway would make it, with a fresh idempotency key unless one is given. */
export function contextOf(
  service: string,
  db: Database,
  principal: Principal,
  clock: Clock,
  idempotencyKey: string = newId(),
): ServiceContext {
  return { service, db, principal, clock, requestId: newId(), idempotencyKey };
}

/** A call through the public door, from an address of its own unless one is given. */
export function publicContextOf(
  service: string,
  db: Database,
  clock: Clock,
  { address = newId(), idempotencyKey = newId() }: { readonly address?: string; readonly idempotencyKey?: string } = {},
): PublicContext {
  return { service, db, clock, address, requestId: newId(), idempotencyKey };
}
