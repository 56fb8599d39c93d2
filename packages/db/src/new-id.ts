import { monotonicFactory } from "ulid";

const next = monotonicFactory();

/** A fresh identifier; within a process each is greater than the last, so rows of one act keep their order. */
export function newId<T extends string>(): T {
  return next() as T;
}
