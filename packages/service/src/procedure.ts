/**
 * The only two ways to make a procedure for people with an account (the public door has its own, public-procedure.ts).
 * Both demand a permission and a place, so an ungated procedure cannot be written: the bare tRPC builder is not exported.
 */
import { initTRPC } from "@trpc/server";
import type { z } from "zod";
import { findHolding, holdsAnywhere, mayAt, type CivilDate, type Permission, type PersonId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import type { Act } from "./act";
import { performCommand } from "./act";
import type { Asking, ServiceContext } from "./context";
import { absent, asFailure, forbidden, formatFailure } from "./failure";
import type { PlaceChain } from "./jurisdiction";

export interface ProcedureMeta {
  readonly permission: Permission;
}

const t = initTRPC.context<ServiceContext>().meta<ProcedureMeta>().create({ errorFormatter: formatFailure });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The places of what the input names; undefined when it does not exist. Ids nested in arrays are the act's own to check. */
export type At<Input> = (db: Queryable, input: Input, today: CivilDate) => Promise<PlaceChain | undefined> | PlaceChain;

interface Gate<Schema extends z.ZodType> {
  readonly permission: Permission;
  readonly input: Schema;
  readonly at: At<z.output<Schema>>;
}

export interface QuerySpec<Schema extends z.ZodType, Answer> extends Gate<Schema> {
  readonly answer: (asking: Asking, input: z.output<Schema>) => Promise<Answer>;
}

export interface CommandSpec<Schema extends z.ZodType, Answer> extends Gate<Schema> {
  readonly act: (act: Act, input: z.output<Schema>) => Promise<Answer>;
  /** The answer is not kept for a repeat: the act is done again, and audited again. For what is shown once, in clear. */
  readonly isAnswerSecret?: boolean;
}

/** A read. */
export function query<Schema extends z.ZodType, Answer>(spec: QuerySpec<Schema, Answer>) {
  return t.procedure
    .meta({ permission: spec.permission })
    .input(spec.input)
    .query(async (request): Promise<Answer> => {
      const context: ServiceContext = request.ctx;
      const input = request.input as z.output<Schema>;
      const today = context.clock.today();
      try {
        await checkGate(context, spec, context.db, input, today);
        return await spec.answer({ db: context.db, principal: context.principal, today, now: context.clock.now() }, input);
      } catch (error) {
        throw asFailure(error);
      }
    });
}

/** A write: the gate, then one transaction with idempotency key, decision, rows and audit. */
export function command<Schema extends z.ZodType, Answer>(spec: CommandSpec<Schema, Answer>) {
  return t.procedure
    .meta({ permission: spec.permission })
    .input(spec.input)
    .mutation(async (request): Promise<Answer> => {
      const context: ServiceContext = request.ctx;
      const input = request.input as z.output<Schema>;
      try {
        return await performCommand(context, request.path, input, {
          check: () => checkGate(context, spec, context.db, input, context.clock.today()),
          act: (act) => spec.act(act, input),
          isAnswerSecret: spec.isAnswerSecret ?? false,
        });
      } catch (error) {
        throw asFailure(error);
      }
    });
}

async function checkGate<Schema extends z.ZodType>(
  context: ServiceContext,
  gate: Gate<Schema>,
  db: Queryable,
  input: z.output<Schema>,
  today: CivilDate,
): Promise<PersonId | null> {
  // Decided before anything is looked up, so that the answer tells nothing about what exists.
  if (!holdsAnywhere(context.principal, gate.permission)) throw forbidden();
  const chain = await gate.at(db, input, today);
  if (!chain || !mayAt(context.principal, gate.permission, chain)) throw absent();
  return findHolding(context.principal, gate.permission, chain)?.standsIn?.forPersonId ?? null;
}
