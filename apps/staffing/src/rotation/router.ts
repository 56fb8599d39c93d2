import { z } from "zod";
import { PersonId } from "@qitong/domain";
import { NewEarlierRotation } from "@qitong/domain/staffing";
import { atPerson, command, query, router } from "@qitong/service";
import { atPlan, OfPlan } from "../plan/store";
import { overrideFairness, undoFairnessOverride } from "./override-fairness";
import { recordEarlierRotation } from "./record-earlier";
import { listFairnessOverrides } from "./store";

const OfTeacher = OfPlan.extend({ personId: PersonId });

/** The history of each person, and whom an official lets go out of turn. */
export const rotationRouter = router({
  overrides: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: ({ db }, { planId }) => listFairnessOverrides(db, planId) }),
  recordEarlier: command({ permission: "staff.manage", input: NewEarlierRotation, at: atPerson, act: recordEarlierRotation }),
  override: command({
    permission: "plan.draft", input: OfTeacher.extend({ reason: z.string().trim().max(300) }), at: atPlan, act: overrideFairness,
  }),
  undoOverride: command({ permission: "plan.draft", input: OfTeacher, at: atPlan, act: undoFairnessOverride }),
});
