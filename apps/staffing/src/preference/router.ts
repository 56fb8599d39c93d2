import { z } from "zod";
import { PersonId, Scope, TransferPlanId } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";
import { NewPreferenceWindow, PreferenceStatement } from "@qitong/domain/staffing";
import { atDistrict, atPerson, atScope, command, query, router } from "@qitong/service";
import { atPlan } from "../plan/store";
import { readOfPlan, readOwn, readStatements } from "./read";
import { setWindow } from "./set-window";
import { statePreference } from "./state";

/** 交流意向 */
export const preferenceRouter = router({
  own: query({ permission: "own.read", input: z.object({ personId: PersonId }), at: atPerson, answer: (asking, input) => readOwn(asking, input.personId) }),
  state: command({
    permission: "own.manage",
    input: PreferenceStatement.extend({ personId: PersonId, schoolYear: SchoolYear }),
    at: atPerson,
    act: statePreference,
  }),
  list: query({ permission: "preference.read", input: z.object({ scope: Scope, schoolYear: SchoolYear }), at: atScope, answer: readStatements }),
  ofPlan: query({
    permission: "preference.read", input: z.object({ planId: TransferPlanId }), at: atPlan, answer: (asking, input) => readOfPlan(asking, input.planId),
  }),
  setWindow: command({ permission: "preference.manage", input: NewPreferenceWindow, at: atDistrict, act: setWindow }),
});
