import { PersonId } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";
import { NewPreferenceWindow, PreferenceStatement } from "@qitong/domain/staffing";
import { atDistrict, atPerson, atScope, command, OfPerson, OfScope, query, router } from "@qitong/service";
import { atPlan, OfPlan } from "../plan/store";
import { readOfPlan, readOwn, readStatements } from "./read";
import { setWindow } from "./set-window";
import { statePreference } from "./state";

/** 交流意向 */
export const preferenceRouter = router({
  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: (asking, input) => readOwn(asking, input.personId) }),
  state: command({
    permission: "own.manage",
    input: PreferenceStatement.extend({ personId: PersonId, schoolYear: SchoolYear }),
    at: atPerson,
    act: statePreference,
  }),
  list: query({ permission: "preference.read", input: OfScope.extend({ schoolYear: SchoolYear }), at: atScope, answer: readStatements }),
  ofPlan: query({
    permission: "preference.read", input: OfPlan, at: atPlan, answer: (asking, input) => readOfPlan(asking, input.planId),
  }),
  setWindow: command({ permission: "preference.manage", input: NewPreferenceWindow, at: atDistrict, act: setWindow }),
});
