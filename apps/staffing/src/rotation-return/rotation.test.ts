import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, civilDate, type CampusId, type PersonId, type RotationId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { assignment, campus, handoverNote, mentoring, planAlternative, rotation, rotationStep, transferClaim, transferMove, transferPlan } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt, type WorldRole } from "@qitong/service/testing";
import { staffing } from "../router";
import { applyDuePlans } from "../transfer-plan/apply-due";
import { buildPlanWorld, type PlanWorld } from "../transfer-plan/plan-world.test-data";
import { applyDueReturns } from "./apply-due-returns";

const started = civilDate("2026-11-02");
const ends = civilDate("2028-11-02");

let on: PlanWorld;
beforeAll(async () => {
  on = await buildPlanWorld();
});
afterAll(() => on.database.drop());
beforeEach(() => {
  on.clock.day = civilDate("2026-10-12");
});

const callerOf = createCallerFactory(staffing);
const as = (role: WorldRole) => callerOf(contextOf("staffing", on.db, on.world.principals[role], on.clock));
type Place = "xiyuan" | "xinkaixue" | "ninganlu" | "xinhualu";

/** A scheduled plan of one move, applied on its day. */
async function moveNow(personId: PersonId, from: CampusId, to: CampusId, effectiveOn = started): Promise<TransferPlanId> {
  const planId = newId<TransferPlanId>();
  const alternativeId = newId<typeof planAlternative.$inferSelect["id"]>();
  const made = { createdBy: personId, createdAt: new Date("2026-10-01T02:00:00Z") };
  const { db } = on.database.root;
  await db.insert(transferPlan).values({
    id: planId, districtId: on.world.districts.xinhua, title: "交流方案", schoolYear: 2026, effectiveOn, status: "scheduled", chosenAlternativeId: alternativeId,
    settings: { ...defaultPlanSettings, transfer: { ...defaultPlanSettings.transfer, leastYearsAtOneSchool: 0 } }, ...made,
  });
  await db.insert(planAlternative).values({ id: alternativeId, planId, name: "方案一", origin: "manual", ...made });
  await db.insert(transferMove).values({ alternativeId, personId, fromCampusId: from, toCampusId: to, changedBy: personId, changedAt: made.createdAt });
  await db.insert(transferClaim).values({ personId, planId });
  on.clock.day = effectiveOn;
  await applyDuePlans(on.db, on.clock);
  return planId;
}

async function rotate(from: Place, index: number, to: Place): Promise<{ id: RotationId; personId: PersonId }> {
  const personId = teacherAt(on.world, from, index);
  await moveNow(personId, on.world.campuses[from].id, on.world.campuses[to].id);
  return { id: (await rotationOf(personId)).id, personId };
}

async function rotationOf(personId: PersonId) {
  const rows = await on.db.select().from(rotation).where(eq(rotation.personId, personId)).orderBy(rotation.startsOn);
  const row = rows.at(-1);
  if (!row) throw new Error("no rotation was opened");
  return row;
}

const placesOf = async (personId: PersonId) =>
  (await on.db.select().from(assignment).where(eq(assignment.personId, personId)).orderBy(assignment.startsOn))
    .map(({ campusId, startsOn, endsOn, origin }) => ({ campusId, startsOn, endsOn, origin }));

const choose = (id: RotationId, decision: "return" | "extend" | "stay", reason = "教学需要", version = 1) =>
  as("district-officer").rotationEnd.decideEnds({ choices: [{ rotationId: id, decision, reason, version }] });

describe("a rotation", () => {
  it("is nobody's to end but the district's official, and foreign is as absent", async () => {
    const { id } = await rotate("xiyuan", 1, "xinkaixue");
    await expect(as("foreign-officer").rotationEnd.decideEnds({ choices: [{ rotationId: id, decision: "return", reason: "", version: 1 }] })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    const mixed = [{ rotationId: id, decision: "return" as const, reason: "", version: 1 }, { rotationId: newId<RotationId>(), decision: "return" as const, reason: "", version: 1 }];
    await expect(as("district-officer").rotationEnd.decideEnds({ choices: mixed })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    expect(await on.db.select().from(rotationStep).where(eq(rotationStep.rotationId, id))).toHaveLength(1);
  });

  it("begins with the plan, ends two school years later, and on that day the teacher is back where they came from", async () => {
    const { personId } = await rotate("xiyuan", 0, "xinkaixue");
    expect(await rotationOf(personId)).toMatchObject({ status: "running", startsOn: started, endsOn: ends });
    on.clock.day = addDays(ends, -1);
    await applyDueReturns(on.db, on.clock);
    expect((await rotationOf(personId)).status).toBe("running");
    on.clock.day = addDays(ends, 3);
    await applyDueReturns(on.db, on.clock);
    await applyDueReturns(on.db, on.clock);
    const { xiyuan, xinkaixue } = on.world.campuses;
    expect(await rotationOf(personId)).toMatchObject({ status: "returned", endedOn: ends });
    expect(await placesOf(personId)).toEqual([
      { campusId: xiyuan.id, startsOn: "2016-09-01", endsOn: started, origin: "hired" },
      { campusId: xinkaixue.id, startsOn: started, endsOn: ends, origin: "transferred" },
      { campusId: xiyuan.id, startsOn: ends, endsOn: null, origin: "returned" },
    ]);
  });

  it("is extended by a year with a reason, and each decision stays on record", async () => {
    const { id, personId } = await rotate("ninganlu", 1, "xiyuan");
    expect(await refusalsOf(choose(id, "extend", ""))).toEqual([{ kind: "rotation-reason-missing", field: "reason" }]);
    await choose(id, "extend");
    expect(await refusalsOf(choose(id, "return"))).toEqual([{ kind: "rotation-changed" }]);
    expect(await rotationOf(personId)).toMatchObject({ endsOn: "2029-11-02", version: 2 });
    on.clock.day = ends;
    await applyDueReturns(on.db, on.clock);
    expect((await rotationOf(personId)).status).toBe("running");
    const steps = await on.db.select().from(rotationStep).where(eq(rotationStep.rotationId, id)).orderBy(rotationStep.number);
    expect(steps.map(({ kind, endsOn }) => [kind, endsOn])).toEqual([["planned", ends], ["extend", "2029-11-02"]]);
  });

  it("becomes a transfer for good: no end, no return", async () => {
    const { id, personId } = await rotate("xinhualu", 1, "xiyuan");
    await choose(id, "stay");
    on.clock.day = civilDate("2035-01-01");
    await applyDueReturns(on.db, on.clock);
    expect(await rotationOf(personId)).toMatchObject({ status: "stayed", endsOn: null });
    expect((await placesOf(personId)).at(-1)).toMatchObject({ campusId: on.world.campuses.xiyuan.id, endsOn: null });
  });

  it("does not return to a campus that was closed: it stays as it is, and the official is told why", async () => {
    const { personId } = await rotate("xinkaixue", 2, "ninganlu");
    const { xinkaixue } = on.world.campuses;
    await on.database.root.db.update(campus).set({ closedOn: civilDate("2028-07-01") }).where(eq(campus.id, xinkaixue.id));
    on.clock.day = ends;
    await applyDueReturns(on.db, on.clock);
    expect((await rotationOf(personId)).status).toBe("running");
    const scope = { kind: "district" as const, id: on.world.districts.xinhua };
    const { rotations } = await as("district-officer").rotationEnd.list({ scope });
    expect(rotations.find((row) => row.personId === personId)).toMatchObject({ isDue: true, refusals: [{ kind: "home-campus-closed", closedOn: "2028-07-01" }] });
    expect((await as("district-officer").rotationEnd.ending({ scope })).blocked).toContain("新开老师3");
    await on.database.root.db.update(campus).set({ closedOn: null }).where(eq(campus.id, xinkaixue.id));
  });

  it("that a later plan ends goes on from there with the first school as the one to return to", async () => {
    const { personId } = await rotate("xiyuan", 2, "ninganlu");
    const { ninganlu, xinhualu, xiyuan } = on.world.campuses;
    await moveNow(personId, ninganlu.id, xinhualu.id, civilDate("2027-09-01"));
    const rows = await on.db.select().from(rotation).where(eq(rotation.personId, personId)).orderBy(rotation.startsOn);
    expect(rows.map(({ status, endedOn, homeCampusId, awayCampusId }) => ({ status, endedOn, homeCampusId, awayCampusId }))).toEqual([
      { status: "superseded", endedOn: "2027-09-01", homeCampusId: xiyuan.id, awayCampusId: ninganlu.id },
      { status: "running", endedOn: null, homeCampusId: xiyuan.id, awayCampusId: xinhualu.id },
    ]);
  });
});

describe("a correction in the course of the year", () => {
  const wanted = (rotationId: RotationId, more = {}) => ({
    rotationId, kind: "cancel" as const, on: civilDate("2027-03-01"), toCampusId: null, reason: "家庭困难", paper: "新教人〔2027〕2号", ...more,
  });

  it("is decided by the leader, and on its day the move is taken back without a change to what was", async () => {
    const { id, personId } = await rotate("ninganlu", 2, "xinkaixue");
    const { correctionId } = await as("district-officer").rotationEnd.proposeCorrection(wanted(id));
    expect(await refusalsOf(as("district-officer").rotationEnd.proposeCorrection(wanted(id)))).toEqual([{ kind: "correction-already-open" }]);
    await as("district-leader").rotationEnd.decideCorrection({ correctionId, decision: "approve", reason: "" });
    on.clock.day = civilDate("2027-03-01");
    await applyDueReturns(on.db, on.clock);
    const { ninganlu, xinkaixue } = on.world.campuses;
    expect(await rotationOf(personId)).toMatchObject({ status: "cancelled", endedOn: "2027-03-01" });
    expect((await placesOf(personId)).slice(1)).toEqual([
      { campusId: xinkaixue.id, startsOn: started, endsOn: "2027-03-01", origin: "transferred" },
      { campusId: ninganlu.id, startsOn: "2027-03-01", endsOn: null, origin: "returned" },
    ]);
  });

  it("names no campus of another district", async () => {
    const { id } = await rotate("xinkaixue", 1, "ninganlu");
    const foreign = as("district-officer").rotationEnd.proposeCorrection(wanted(id, { kind: "other-campus", toCampusId: on.world.campuses.foreign.id }));
    await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("that nobody decided on in time is not done, and says so", async () => {
    const { id, personId } = await rotate("xinhualu", 2, "xinkaixue");
    await as("district-officer").rotationEnd.proposeCorrection(wanted(id));
    on.clock.day = civilDate("2027-03-01");
    await applyDueReturns(on.db, on.clock);
    const { rotations } = await as("district-officer").rotationEnd.list({ scope: { kind: "district", id: on.world.districts.xinhua } });
    expect(rotations.find((row) => row.personId === personId)).toMatchObject({ status: "running", corrections: [{ status: "lapsed" }] });
  });

  it("of the end is done with its approval", async () => {
    const { id, personId } = await rotate("xinhualu", 3, "xinkaixue");
    const { correctionId } = await as("district-officer").rotationEnd.proposeCorrection(wanted(id, { kind: "other-end", on: civilDate("2029-03-01") }));
    expect(await as("district-leader").rotationEnd.decideCorrection({ correctionId, decision: "approve", reason: "" })).toEqual({ status: "applied" });
    expect(await rotationOf(personId)).toMatchObject({ endsOn: "2029-03-01", status: "running" });
  });
});

describe("a mentoring pair", () => {
  const pair = (mentorId: PersonId, menteeId: PersonId, more = {}) => ({
    districtId: on.world.districts.xinhua, mentorId, menteeId, subject: "pe" as const, startsOn: started, endsOn: null, aims: "站稳课堂", rotationId: null, carriesOver: false, ...more,
  });

  it("refuses another subject, a mentee who has a mentor, and people of another district", async () => {
    const { world } = on;
    const [mentor, mentee] = [teacherAt(world, "xiyuan", 3), teacherAt(world, "ninganlu", 3)];
    await as("district-officer").mentoring.add(pair(mentor, mentee));
    expect(await refusalsOf(as("district-officer").mentoring.add(pair(mentor, mentee)))).toEqual([{ kind: "mentoring-mentee-taken", field: "menteeId", startsOn: started, endsOn: null }]);
    expect(await refusalsOf(as("district-officer").mentoring.add(pair(teacherAt(world, "xiyuan", 1), teacherAt(world, "xinkaixue", 3)))))
      .toEqual([{ kind: "mentoring-other-subject", field: "subject", who: "mentor" }]);
    await expect(as("district-officer").mentoring.add(pair(mentor, teacherAt(world, "foreign", 3)))).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("of a rotation ends with it, unless it is carried over", async () => {
    const { id, personId } = await rotate("xinkaixue", 3, "xiyuan");
    const { mentoringId } = await as("district-officer").mentoring.add(pair(teacherAt(on.world, "xiyuan", 3), personId, { rotationId: id }));
    on.clock.day = ends;
    await applyDueReturns(on.db, on.clock);
    expect(await on.db.select({ endsOn: mentoring.endsOn }).from(mentoring).where(eq(mentoring.id, mentoringId))).toEqual([{ endsOn: ends }]);
  });
});

describe("a handover note", () => {
  it("is written by the leaving teacher, received by the colleague, and confirmed by the principal", async () => {
    const { world } = on;
    const personId = world.principals.teacher.personId;
    const receiverId = world.principals["department-member"].personId;
    const planId = await moveNow(personId, world.campuses.ninganlu.id, world.campuses.xiyuan.id);
    const content = { classes: "三年级1班语文", classHead: "", pupils: "整体阅读习惯好", progress: "第四单元", materials: "课件一套" };
    const draft = { planId, personId, content, receiverId, version: 0 };
    const colleague = () => callerOf(contextOf("staffing", on.db, { ...world.principals["department-member"], posts: [] }, on.clock));
    expect(await refusalsOf(as("teacher").handoverNote.hand({ ...draft, content: { ...content, progress: "" }, receiverId: null }))).toEqual([
      { kind: "note-part-missing", field: "progress" }, { kind: "note-receiver-missing", field: "receiverId" },
    ]);
    const { noteId, version } = await as("teacher").handoverNote.write(draft);
    await expect(colleague().handoverNote.receive({ noteId, version, personId: receiverId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const handed = await as("teacher").handoverNote.hand({ ...draft, version });
    await colleague().handoverNote.refuse({ noteId, version: handed.version, personId: receiverId, reason: "作业未交代" });
    const again = await as("teacher").handoverNote.hand({ ...draft, version: handed.version + 1 });
    expect(await refusalsOf(as("principal").handoverNote.confirm({ noteId, version: again.version }))).toEqual([{ kind: "note-status-forbids", act: "confirm", status: "handed" }]);
    await colleague().handoverNote.receive({ noteId, version: again.version, personId: receiverId });
    await as("principal").handoverNote.confirm({ noteId, version: again.version + 1 });
    expect(await on.db.select({ status: handoverNote.status, by: handoverNote.confirmedBy }).from(handoverNote)).toEqual([{ status: "confirmed", by: world.principals.principal.personId }]);
  });
});
