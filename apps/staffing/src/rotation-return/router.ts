import { z } from "zod";
import { CorrectionId, RotationId } from "@qitong/domain";
import { EndDecision, NewCorrection, RotationReason } from "@qitong/domain/staffing";
import { atDistrict, atScope, command, OfDistrict, OfScope, query, router } from "@qitong/service";
import { listOpenCampuses } from "./choices";
import { decideCorrection, proposeCorrection, withdrawCorrection } from "./correct";
import { atCorrection } from "./correction-store";
import { decideEnds } from "./decide";
import { readEnding, readRotations } from "./read";
import { atRotation } from "./store";

const EndChoice = z.object({ rotationId: RotationId, decision: EndDecision, reason: RotationReason, version: z.int().min(1) });
const OfCorrection = z.object({ correctionId: CorrectionId });

export const rotationEndRouter = router({
  list: query({ permission: "plan.read", input: OfScope, at: atScope, answer: (asking, input) => readRotations(asking, input.scope) }),
  ending: query({ permission: "plan.read", input: OfScope, at: atScope, answer: (asking, input) => readEnding(asking, input.scope) }),
  campuses: query({ permission: "plan.draft", input: OfDistrict, at: atDistrict, answer: (asking, input) => listOpenCampuses(asking, input.districtId) }),
  decideEnds: command({
    permission: "plan.draft",
    input: z.object({ choices: z.array(EndChoice).min(1).max(500) }),
    // One decision is of one district; the act holds the others to the first.
    at: (db, { choices: [first] }, today) => (first ? atRotation(db, first, today) : []),
    act: decideEnds,
  }),
  proposeCorrection: command({ permission: "plan.draft", input: NewCorrection, at: atRotation, act: proposeCorrection }),
  withdrawCorrection: command({ permission: "plan.draft", input: OfCorrection, at: atCorrection, act: withdrawCorrection }),
  decideCorrection: command({
    permission: "plan.approve",
    input: OfCorrection.extend({ decision: z.enum(["approve", "reject"]), reason: RotationReason }),
    at: atCorrection,
    act: decideCorrection,
  }),
});
