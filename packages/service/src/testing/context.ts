import { civilDate, type CivilDate, type Principal } from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import type { Clock, ServiceContext } from "../context";

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
