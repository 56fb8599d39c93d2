import { z } from "zod";
import { PersonId, TransferPlanId } from "@qitong/domain";
import { NewEarlierRotation } from "@qitong/domain/staffing";
import { atPerson, command, query, router } from "@qitong/service";
import { atPlan } from "../plan/store";
import { overrideFairness, undoFairnessOverride } from "./override-fairness";
import { recordEarlierRotation } from "./record-earlier";
import { listFairnessOverrides } from "./store";

const ofPlan = z.object({ planId: TransferPlanId });
const ofTeacher = ofPlan.extend({ personId: PersonId });

/** The history of each person, and whom an official lets go out of turn. */
export const rotationRouter = router({
  overrides: query({ permission: "plan.read", input: ofPlan, at: atPlan, answer: ({ db }, { planId }) => listFairnessOverrides(db, planId) }),
  recordEarlier: command({ permission: "staff.manage", input: NewEarlierRotation, at: atPerson, act: recordEarlierRotation }),
  override: command({
    permission: "plan.draft", input: ofTeacher.extend({ reason: z.string().trim().max(300) }), at: atPlan, act: overrideFairness,
  }),
  undoOverride: command({ permission: "plan.draft", input: ofTeacher, at: atPlan, act: undoFairnessOverride }),
});
