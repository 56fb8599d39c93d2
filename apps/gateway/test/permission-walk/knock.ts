/** Calls one procedure as one role and tells how the door answered; whatever it did is undone. */
import { TRPCError, type AnyTRPCRouter } from "@trpc/server";
import type { Principal } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { createCallerFactory } from "@qitong/service";
import { contextOf, TestClock } from "@qitong/service/testing";

/** "opened": past the gate, whether the rules then agreed or refused. */
export interface Knock {
  readonly outcome: "opened" | "forbidden" | "absent" | "fault";
  /** What the caller is told, to compare a foreign thing with an absent one. */
  readonly told: string;
}

class Undo extends Error {}

export async function knock(service: string, router: AnyTRPCRouter, db: Database, principal: Principal, path: string, input: unknown): Promise<Knock> {
  const caller = createCallerFactory(router)(contextOf(service, undoing(db), principal, new TestClock()));
  const procedure = path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller);
  try {
    await (procedure as (input: unknown) => Promise<unknown>)(input);
    return { outcome: "opened", told: "" };
  } catch (error) {
    return read(error);
  }
}

function read(error: unknown): Knock {
  if (error instanceof TRPCError) {
    const told = `${error.code} ${error.message}`;
    if (error.cause instanceof Undo) return { outcome: "opened", told: "" };
    if (error.code === "FORBIDDEN") return { outcome: "forbidden", told };
    if (error.code === "NOT_FOUND") return { outcome: "absent", told };
    if (error.code === "UNPROCESSABLE_CONTENT" || error.code === "CONFLICT") return { outcome: "opened", told };
    return { outcome: "fault", told: `${told} ${String(error.cause ?? "")}` };
  }
  return { outcome: "fault", told: String(error) };
}

/** The same database, but a transaction that succeeds is undone at its end. */
function undoing(db: Database): Database {
  return new Proxy(db, {
    get(target, property, receiver) {
      if (property !== "transaction") return Reflect.get(target, property, receiver);
      const transaction: Database["transaction"] = (work, config) =>
        target.transaction(async (tx) => {
          await work(tx);
          throw new Undo("undone");
        }, config);
      return transaction;
    },
  });
}
