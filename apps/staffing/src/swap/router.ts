import { z } from "zod";
import { AlternativeId, PersonId, SwapId } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";
import { atPerson, atScope, command, getDistrictOf, listCampusIds, OfPerson, OfScope, query, router } from "@qitong/service";
import { atPlan, OfPlan } from "../plan/store";
import { answerSwap, withdrawSwap } from "./answer";
import { findCandidates } from "./candidates";
import { proposeSwap } from "./propose";
import { listOwnSwaps, listSwapsAt } from "./store";
import { takeSwap } from "./take";

const OfSwap = OfPerson.extend({ swapId: SwapId, reason: z.string().trim().max(200) });

/** 互换 */
export const swapRouter = router({
  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: ({ db, today }, { personId }) => listOwnSwaps(db, personId, today) }),
  candidates: query({
    permission: "own.read", input: OfPerson.extend({ schoolYear: SchoolYear, search: z.string().trim().min(2).max(60) }), at: atPerson, answer: findCandidates,
  }),
  list: query({
    permission: "preference.read",
    input: OfScope.extend({ schoolYear: SchoolYear }),
    at: atScope,
    answer: async ({ db, today }, { scope, schoolYear }) =>
      listSwapsAt(db, await getDistrictOf(db, scope), await listCampusIds(db, scope, today), schoolYear, today),
  }),
  propose: command({
    permission: "own.manage",
    input: OfPerson.extend({ partnerId: PersonId, schoolYear: SchoolYear, note: z.string().trim().max(200) }),
    at: atPerson,
    act: proposeSwap,
  }),
  answer: command({ permission: "own.manage", input: OfSwap.extend({ accepts: z.boolean() }), at: atPerson, act: answerSwap }),
  withdraw: command({ permission: "own.manage", input: OfSwap, at: atPerson, act: withdrawSwap }),
  take: command({
    permission: "plan.draft", input: OfPlan.extend({ alternativeId: AlternativeId, swapId: SwapId }), at: atPlan, act: takeSwap,
  }),
});
