import { z } from "zod";
import { AlternativeId, CampusId, CivilDate, DistrictId, EntityId, PersonId } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";
import { AlternativeName, AnswerReason, answerSides, DecisionReason, PlanSettings, PlanTitle } from "@qitong/domain/staffing";
import { atDistrict, atScope, command, findEntityChain, OfScope, query, router } from "@qitong/service";
import { answerPlan } from "./answer";
import { changePlan } from "./change";
import { createPlan } from "./create";
import { approvePlan, forwardPlan, recallPlan, rejectPlan, returnPlan, withdrawPlan } from "./decide";
import { chooseAlternative, createAlternative, removeAlternative, renameAlternative } from "./edit-alternatives";
import { readDecisionFacts } from "./decision-facts";
import { printImpact } from "./impact-papers";
import { exportPlan, printNotices } from "./papers";
import { compareAlternatives, listPlansOf, readAnswers, readConsultation, readFacts, readMoves, readPlan } from "./read";
import { readFactChanges, reviewPlan } from "./review";
import { setMove } from "./set-move";
import { atPlan, OfPlan } from "../plan/store";
import { submitPlan } from "./submit";

const OfAlternative = OfPlan.extend({ alternativeId: AlternativeId });
const WithReason = OfPlan.extend({ reason: DecisionReason });
const PlanDecision = WithReason.extend({ version: z.int().min(0) });

export const transferPlanRouter = router({
  list: query({ permission: "plan.read", input: OfScope, at: atScope, answer: (asking, input) => listPlansOf(asking, input.scope) }),
  byId: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readPlan(asking, input.planId) }),
  facts: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readFacts(asking, input.planId) }),
  decisionFacts: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readDecisionFacts(asking, input.planId) }),
  factChanges: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readFactChanges(asking, input.planId) }),
  moves: query({ permission: "plan.read", input: OfAlternative, at: atPlan, answer: readMoves }),
  compare: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => compareAlternatives(asking, input.planId) }),
  answers: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readAnswers(asking, input.planId) }),
  consultation: query({
    permission: "plan.answer", input: OfScope, at: atScope, answer: (asking, input) => readConsultation(asking, input.scope),
  }),
  export: query({
    permission: "plan.read", input: OfPlan.extend({ alternativeId: AlternativeId.optional() }), at: atPlan, answer: exportPlan,
  }),
  impactPaper: query({
    permission: "plan.read", input: OfPlan.extend({ alternativeId: AlternativeId.optional() }), at: atPlan, answer: printImpact,
  }),
  notices: query({ permission: "plan.read", input: OfPlan.extend({ personId: PersonId.optional() }), at: atPlan, answer: printNotices }),

  create: command({
    permission: "plan.draft",
    input: z.object({ districtId: DistrictId, title: PlanTitle, schoolYear: SchoolYear, effectiveOn: CivilDate, alternativeName: AlternativeName }),
    at: atDistrict,
    act: createPlan,
  }),
  change: command({
    permission: "plan.draft",
    input: OfPlan.extend({ title: PlanTitle, effectiveOn: CivilDate, settings: PlanSettings }),
    at: atPlan,
    act: changePlan,
  }),
  createAlternative: command({
    permission: "plan.draft",
    input: OfPlan.extend({ name: AlternativeName, copyOf: AlternativeId.optional() }),
    at: atPlan,
    act: createAlternative,
  }),
  renameAlternative: command({
    permission: "plan.draft", input: OfAlternative.extend({ name: AlternativeName }), at: atPlan, act: renameAlternative,
  }),
  removeAlternative: command({ permission: "plan.draft", input: OfAlternative, at: atPlan, act: removeAlternative }),
  chooseAlternative: command({ permission: "plan.draft", input: OfAlternative, at: atPlan, act: chooseAlternative }),
  setMove: command({
    permission: "plan.draft",
    input: OfAlternative.extend({ personId: PersonId, toCampusId: CampusId.nullable(), expected: CampusId.nullable() }),
    at: atPlan,
    act: setMove,
  }),
  submit: command({
    permission: "plan.draft",
    input: OfPlan.extend({ moves: z.array(z.object({ personId: PersonId, toCampusId: CampusId })).max(10_000) }),
    at: atPlan,
    act: submitPlan,
  }),
  review: command({
    permission: "plan.draft", input: OfPlan.extend({ version: z.int().min(0), changes: z.int().min(1) }), at: atPlan, act: reviewPlan,
  }),
  forward: command({ permission: "plan.draft", input: OfPlan, at: atPlan, act: forwardPlan }),
  recall: command({ permission: "plan.draft", input: OfPlan, at: atPlan, act: recallPlan }),
  withdraw: command({ permission: "plan.draft", input: WithReason, at: atPlan, act: withdrawPlan }),

  answer: command({
    permission: "plan.answer",
    input: OfPlan.extend({
      entityId: EntityId,
      answers: z
        .array(z.object({
          personId: PersonId, side: z.enum(answerSides),
          // Where the principal saw that the teacher goes.
          toCampusId: CampusId,
          agrees: z.boolean(), reason: AnswerReason.nullable(),
        }))
        .min(1)
        .max(500),
    }),
    at: (db, input) => findEntityChain(db, input.entityId),
    act: answerPlan,
  }),

  approve: command({ permission: "plan.approve", input: PlanDecision, at: atPlan, act: approvePlan }),
  return: command({ permission: "plan.approve", input: PlanDecision, at: atPlan, act: returnPlan }),
  reject: command({ permission: "plan.approve", input: PlanDecision, at: atPlan, act: rejectPlan }),
});
