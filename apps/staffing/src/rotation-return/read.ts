/** What the screens read of rotations. */
import type { PersonId, Scope } from "@qitong/domain";
import { findReturnConflicts, findReturnRefusals, isEndNear, isReturnDue, type HoldingPlan } from "@qitong/domain/staffing";
import { transferClaim, transferPlan } from "@qitong/db/schema";
import { eq, inArray } from "drizzle-orm";
import type { Queryable } from "@qitong/db";
import { getDistrictOf, getDistrictSettings, listCampusIds, type Asking } from "@qitong/service";
import { listCorrections } from "./correction-store";
import { listLaterMoves, listRotations, listSteps } from "./store";

async function listHoldings(db: Queryable, personIds: readonly PersonId[]): Promise<Map<PersonId, HoldingPlan>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({ personId: transferClaim.personId, planId: transferClaim.planId, planTitle: transferPlan.title })
    .from(transferClaim)
    .innerJoin(transferPlan, eq(transferPlan.id, transferClaim.planId))
    .where(inArray(transferClaim.personId, [...personIds]));
  return new Map(rows.map(({ personId, ...plan }) => [personId, plan]));
}

/** All that began by today, with what is to be decided, what stands against it, and what was decided. */
export async function readRotations({ db, today }: Asking, scope: Scope) {
  const districtId = await getDistrictOf(db, scope);
  const rows = await listRotations(db, districtId, scope.kind === "district" ? undefined : await listCampusIds(db, scope, today), today);
  const running = rows.filter((row) => row.status === "running");
  const people = running.map((row) => row.personId);
  const ids = rows.map((row) => row.id);
  const [settings, later, held, steps, corrections] = await Promise.all([
    getDistrictSettings(db, districtId), listLaterMoves(db, districtId, people), listHoldings(db, people), listSteps(db, ids), listCorrections(db, ids, today),
  ]);
  return {
    weeks: settings.rotationEndWeeks,
    rotations: rows.map((row) => {
      const ofRow = steps.filter((step) => step.rotationId === row.id);
      const near = isEndNear(row, today, settings.rotationEndWeeks);
      return {
        ...row,
        steps: ofRow,
        isNear: near,
        /** Near its end, and nobody has decided since the end was set. */
        isUndecided: near && ["planned", "extend", "corrected"].includes(ofRow.at(-1)?.kind ?? ""),
        isDue: isReturnDue(row, today),
        conflicts: findReturnConflicts(row, later),
        held: held.get(row.personId) ?? null,
        refusals: near ? findReturnRefusals(row, { homeClosedOn: row.homeClosedOn, held: held.get(row.personId) }) : [],
        corrections: corrections.filter((one) => one.rotationId === row.id),
      };
    }),
  };
}

/** For the home page: how many wait for a decision, the first end among them, and what cannot be done as it stands. */
export async function readEnding(asking: Asking, scope: Scope) {
  const { rotations } = await readRotations(asking, scope);
  const undecided = rotations.filter((row) => row.isUndecided);
  return {
    undecided: undecided.length,
    ending: rotations.filter((row) => row.isNear).length,
    firstEndsOn: rotations.filter((row) => row.isNear).flatMap((row) => row.endsOn ?? []).toSorted()[0] ?? null,
    names: undecided.slice(0, 3).map((row) => row.name),
    blocked: rotations.filter((row) => row.isDue && row.refusals.length > 0).map((row) => row.name),
    proposedCorrections: rotations.flatMap((row) => row.corrections).filter((one) => one.status === "proposed").length,
  };
}
