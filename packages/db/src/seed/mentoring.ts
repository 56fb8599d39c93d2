/** Pairs of the demo: two that came with a rotation, one that stands alone, one that is over. */
import { civilDate, isWithin, type CampusId, type CivilDate, type PersonId } from "@qitong/domain";
import { isMentorLower, isSameSubjectGroup, type Subject, type Title } from "@qitong/domain/staffing";
import type { AfterPlanWork, DemoRotation } from "./after-plan";

const aims = [
  "一学期听评课不少于16节，站稳课堂；期末上一节校级公开课",
  "共同备课，熟悉教材单元整体设计；带教期内独立承担一次教研组展示",
  "提高作业设计与命题能力，参加一次区级教学竞赛",
];
const today = civilDate("2026-11-24");

export function addPairs(work: AfterPlanWork, rotations: readonly DemoRotation[]): void {
  const taken = new Set<PersonId>();
  let made = 0;
  for (const rotation of rotations) {
    if (made === 4) break;
    const menteeId = findPartner(work, rotation, taken);
    if (!menteeId) continue;
    taken.add(menteeId).add(rotation.personId);
    const isAlone = made === 2;
    const isOver = made === 3;
    work.rows.mentoring.push({
      id: work.ids.next(), districtId: work.districtId, mentorId: rotation.personId, menteeId, subject: heldOn(work, rotation.personId, today)?.subject ?? "chinese",
      startsOn: isAlone ? civilDate("2026-09-01") : rotation.startsOn, endsOn: isOver ? civilDate("2026-07-01") : null, aims: aims[made % aims.length] ?? "",
      rotationId: isAlone ? null : rotation.id, carriesOver: made === 1, endReason: isOver ? "带教期满，考核合格" : null, madeBy: work.officer, madeAt: new Date("2026-09-04T02:00:00.000Z"),
    });
    made += 1;
  }
}

function heldOn({ rows }: AfterPlanWork, personId: PersonId, on: CivilDate) {
  return rows.qualification.find((row) => row.personId === personId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, on));
}

/** A younger colleague of the same subject at the campus where the rotated teacher is. */
function findPartner(work: AfterPlanWork, { personId, awayCampusId, startsOn }: DemoRotation, taken: ReadonlySet<PersonId>): PersonId | undefined {
  const own = heldOn(work, personId, today);
  return colleaguesAt(work, awayCampusId, startsOn).find((other) => {
    const held = heldOn(work, other, today);
    return other !== personId && !taken.has(other) && isSameSubjectGroup((own?.subject ?? null) as Subject | null, (held?.subject ?? null) as Subject | null)
      && !isMentorLower((own?.title ?? null) as Title | null, (held?.title ?? null) as Title | null);
  });
}

const colleaguesAt = ({ rows }: AfterPlanWork, campusId: CampusId, since: CivilDate): PersonId[] =>
  rows.assignment.filter((row) => row.campusId === campusId && !row.endsOn && row.startsOn <= since).map((row) => row.personId);
