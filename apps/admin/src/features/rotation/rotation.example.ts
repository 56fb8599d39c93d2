import { civilDate, type CampusId, type PersonId, type RotationId, type TransferPlanId } from "@qitong/domain";
import type { RotationRow } from "./rotation-row";

const at = "2026-06-10T02:00:00.000Z";

/** A rotation near its end on which nobody has decided. */
export const exampleRotation: RotationRow = {
  id: "01J00000000000000000000061" as RotationId, personId: "01J00000000000000000000011" as PersonId, name: "王芳", planId: "01J00000000000000000000031" as TransferPlanId,
  planTitle: "2024学年教师交流轮岗方案", homeCampusId: "01J00000000000000000000021" as CampusId, homeCampusName: "西苑小学", awayCampusId: "01J00000000000000000000022" as CampusId,
  awayCampusName: "新开学小学", subject: "chinese", startsOn: civilDate("2024-09-01"), endsOn: civilDate("2027-01-25"), status: "running", endedOn: null, version: 2, homeClosedOn: null,
  steps: [
    { rotationId: "01J00000000000000000000061" as RotationId, number: 1, kind: "planned", endsOn: civilDate("2026-09-01"), reason: null, decidedByName: null, decidedAt: at },
    { rotationId: "01J00000000000000000000061" as RotationId, number: 2, kind: "extend", endsOn: civilDate("2027-01-25"), reason: "任教毕业年级", decidedByName: "韩轩鸣", decidedAt: at },
  ],
  isNear: true, isUndecided: true, isDue: false, conflicts: [], held: null, refusals: [], corrections: [],
};
