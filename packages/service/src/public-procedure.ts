/**
 * The public door (decision 0012). Procedures for people without an account are made here and nowhere else, on a tRPC
 * builder of their own: they know no principal, must name a purpose of the list in domain, and are throttled before
 * anything is looked up. They live in a router of their own, so none can slip into a service's router or out of it.
 */
import { initTRPC } from "@trpc/server";
import type { z } from "zod";
import type { CivilDate, PublicPurpose, ThrottleLimit } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { asFailure, formatFailure } from "./failure";
import { performPublicCommand, type PublicAct, type PublicContext } from "./public-act";
import { checkThrottle } from "./public-throttle";

export interface PublicMeta {
  readonly publicPurpose: PublicPurpose;
  readonly limits: readonly ThrottleLimit[];
}

const t = initTRPC.context<PublicContext>().meta<PublicMeta>().create({ errorFormatter: formatFailure });

export const publicRouter = t.router;
export const createPublicCallerFactory = t.createCallerFactory;

interface Door<Schema extends z.ZodType> {
  readonly purpose: PublicPurpose;
  readonly limits: readonly ThrottleLimit[];
  readonly input: Schema;
  /** The thing by which calls from many addresses are counted together. */
  readonly subject: (input: z.output<Schema>) => string;
}

/** What an answering public query is given. */
export interface PublicAsking {
  readonly db: Database;
  readonly today: CivilDate;
  readonly now: Date;
}

export interface PublicQuerySpec<Schema extends z.ZodType, Answer> extends Door<Schema> {
  readonly answer: (asking: PublicAsking, input: z.output<Schema>) => Promise<Answer>;
}

export interface PublicCommandSpec<Schema extends z.ZodType, Prepared, Answer> extends Door<Schema> {
  /** What takes long and touches no database (photos), done before the transaction and once. */
  readonly prepare: (input: z.output<Schema>) => Promise<Prepared>;
  readonly act: (act: PublicAct, input: z.output<Schema>, prepared: Prepared) => Promise<Answer>;
}

const metaOf = <Schema extends z.ZodType>({ purpose, limits }: Door<Schema>): PublicMeta => ({ publicPurpose: purpose, limits });

export function publicQuery<Schema extends z.ZodType, Answer>(spec: PublicQuerySpec<Schema, Answer>) {
  return t.procedure
    .meta(metaOf(spec))
    .input(spec.input)
    .query(async (request): Promise<Answer> => {
      const { db, clock, address } = request.ctx;
      const input = request.input as z.output<Schema>;
      try {
        await checkThrottle(db, spec.limits, address, spec.subject(input), clock.now());
        return await spec.answer({ db, today: clock.today(), now: clock.now() }, input);
      } catch (error) {
        throw asFailure(error);
      }
    });
}

export function publicCommand<Schema extends z.ZodType, Prepared, Answer>(spec: PublicCommandSpec<Schema, Prepared, Answer>) {
  return t.procedure
    .meta(metaOf(spec))
    .input(spec.input)
    .mutation(async (request): Promise<Answer> => {
      const context: PublicContext = request.ctx;
      const input = request.input as z.output<Schema>;
      try {
        await checkThrottle(context.db, spec.limits, context.address, spec.subject(input), context.clock.now());
        const prepared = await spec.prepare(input);
        return await performPublicCommand(context, request.path, input, (act) => spec.act(act, input, prepared));
      } catch (error) {
        throw asFailure(error);
      }
    });
}
