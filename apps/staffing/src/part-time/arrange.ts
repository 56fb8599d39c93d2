/** Making an arrangement of part-time service, ending one, and recording the lessons at home. */
import { and, eq } from "drizzle-orm";
import { checkNoRefusals, isWithin, type CivilDate, type PartTimeId, type PersonId } from "@qitong/domain";
import {
  findLessonsRefusals, findPartTimeEndRefusals, findPartTimeRefusals, type HomeLessons, type NewPartTime, type PartTimeEnd,
} from "@qitong/domain/staffing";
import { newId, type Transaction } from "@qitong/db";
import { partTimeService, weeklyLessons } from "@qitong/db/schema";
import { notOver, type Act } from "@qitong/service";
import { lockPerson } from "../person/store";
import { loadArranging, minutesTo } from "./facts";
import { listLessons, lockPartTime } from "./store";

/** The gate has seen that whoever acts is above both the person's school and the host campus. */
export async function arrangePartTime(act: Act, input: NewPartTime): Promise<{ partTimeId: PartTimeId }> {
  const { tx } = act;
  const { personId, hostCampusId, subject, slots, lessons, homeLessons, startsOn, endsOn, reason } = input;
  const { districtId } = await lockPerson(tx, personId);
  const arranging = await loadArranging(tx, personId, districtId, act.today);
  if (!arranging) {
    checkNoRefusals([{ kind: "not-in-post", field: "startsOn" }]);
    throw new Error("refused without a refusal");
  }
  const { home, settings, factsFor } = arranging;
  const facts = factsFor(subject, await minutesTo(tx, home, hostCampusId, settings, act.today));
  checkNoRefusals(findPartTimeRefusals(input, facts, settings));
  const id = newId<PartTimeId>();
  const arrangement = { homeCampusId: home.campusId, hostCampusId, subject, slots, lessons, reason: reason || null, startsOn, endsOn };
  await tx.insert(partTimeService).values({
    id, districtId, personId, ...arrangement, arrangedBy: act.principal.personId, arrangedAt: act.now,
  });
  await writeLessons(act, { personId, lessons: homeLessons, startsOn });
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { partTimeId: id, ...arrangement, homeLessons } });
  return { partTimeId: id };
}

export async function endPartTime(act: Act, { partTimeId, endsOn }: PartTimeEnd): Promise<void> {
  const row = await lockPartTime(act.tx, partTimeId);
  checkNoRefusals(findPartTimeEndRefusals(endsOn, row, act.today));
  await act.tx.update(partTimeService).set({ endsOn }).where(eq(partTimeService.id, partTimeId));
  const { districtId, personId } = row;
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { partTimeId, endsOn, before: row.endsOn } });
}

export async function recordLessons(act: Act, input: HomeLessons): Promise<void> {
  const { personId, lessons, startsOn } = input;
  const { districtId } = await lockPerson(act.tx, personId);
  const [latest] = await listLessons(act.tx, personId);
  checkNoRefusals(findLessonsRefusals(startsOn, latest?.startsOn ?? null));
  await writeLessons(act, input);
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { homeLessons: lessons, startsOn } });
}

/** Closes what was recorded before and opens the next; the same number from an earlier day simply goes on. */
async function writeLessons({ tx, principal, now }: Act, { personId, lessons, startsOn }: HomeLessons): Promise<void> {
  const present = (await listLessons(tx, personId)).find((row) => isWithin(row, startsOn));
  if (present?.lessons === lessons) return;
  await tx
    .update(weeklyLessons)
    .set({ endsOn: startsOn })
    .where(and(eq(weeklyLessons.personId, personId), notOver(weeklyLessons.endsOn, startsOn)));
  await tx.insert(weeklyLessons).values({ id: newId(), personId, lessons, startsOn, recordedBy: principal.personId, recordedAt: now });
}

/** Whoever is transferred leaves the part-time service of the old campus too, on the same day. */
export async function endPartTimeOf(tx: Transaction, personId: PersonId, on: CivilDate): Promise<void> {
  const rows = await tx
    .select({ id: partTimeService.id, startsOn: partTimeService.startsOn })
    .from(partTimeService)
    .where(and(eq(partTimeService.personId, personId), notOver(partTimeService.endsOn, on)))
    .orderBy(partTimeService.id)
    .for("update");
  for (const { id, startsOn } of rows) {
    await tx.update(partTimeService).set({ endsOn: startsOn > on ? startsOn : on }).where(eq(partTimeService.id, id));
  }
}
