/** A transfer plan of the STAR district from the optimiser's suggestion to its day of effect, by the use-cases of the screens. */
import type { AlternativeId, CivilDate, DistrictId, TransferPlanId } from "@qitong/domain";
import type { ReallocationFacts } from "@qitong/domain/staffing";
import { applyDuePlans, startSuggestionRunner } from "@qitong/staffing";
import type { Clock } from "@qitong/service";
import { callersOf, type Callers } from "../../src/star/install-star";
import type { Databases, Officials } from "../../src/star/star-district";

/** The bench moves the day; the instants are real, as a run of the optimiser shows by them that it lives. */
export class DayClock implements Clock {
  constructor(public day: CivilDate) {}
  now = () => new Date();
  today = () => this.day;
}

export interface StarWorld {
  readonly databases: Databases;
  readonly clock: DayClock;
  readonly districtId: DistrictId;
  readonly officials: Officials;
}

export interface PlanYear {
  readonly schoolYear: number;
  readonly effectiveOn: CivilDate;
}

export interface SuggestedPlan {
  readonly alternativeId: AlternativeId;
  readonly moves: number;
  /** Σ CV² after the plan; no plan under the same rules is below the bound. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  /** Teachers who may move, and how many of them may at most. */
  readonly base: number;
  readonly most: number;
}

/** Never reached: a run that ended on the clock would not be the same the next time, so it is a fault. */
const secondsAtMost = 120;
const alternativeName = "Suggested";

export async function draftPlan(world: StarWorld, { schoolYear, effectiveOn }: PlanYear): Promise<TransferPlanId> {
  const { districtId, officials } = world;
  const officer = callersOf(world, officials["district-officer"]).staffing().transferPlan;
  const { planId } = await officer.create({ districtId, title: `STAR ${schoolYear}`, schoolYear, effectiveOn, alternativeName: "By hand" });
  return planId;
}

/** The district as the plan is judged on it; after its day of effect, with the teachers where they are then. */
export function readFacts(world: StarWorld, planId: TransferPlanId): Promise<ReallocationFacts> {
  return callersOf(world, world.officials["district-officer"]).staffing().transferPlan.facts({ planId });
}

/** No school's number of teachers may change: they only change places. */
export async function keepNumbers(world: StarWorld, planId: TransferPlanId): Promise<void> {
  const officer = callersOf(world, world.officials["district-officer"]);
  const { title, effectiveOn, settings } = await officer.staffing().transferPlan.byId({ planId });
  await officer.staffing().transferPlan.change({ planId, title, effectiveOn, settings: { ...settings, transfer: { ...settings.transfer, headCountChangeLimit: 0 } } });
}

/** With the default goals, within the gap at which the product stops. */
export async function suggestPlan(world: StarWorld, planId: TransferPlanId): Promise<SuggestedPlan> {
  const officer = callersOf(world, world.officials["district-officer"]);
  await officer.staffing().suggestion.start({ planId, seconds: secondsAtMost, wanted: [{ aim: "balance", name: alternativeName }] });
  await workOff(world, officer, planId);
  const suggested = (await officer.staffing().transferPlan.compare({ planId })).find(({ name }) => name === alternativeName);
  if (!suggested || suggested.bound === null || suggested.gap === null || suggested.proofs[0]?.status !== "proven") throw new Error("the suggestion was not proven within its gap");
  if (suggested.refusals.length > 0) throw new Error(`the suggestion breaks a rule: ${JSON.stringify(suggested.refusals)}`);
  const { id: alternativeId, moves, bound, gap, base, most, imbalance } = suggested;
  return { alternativeId, moves, objective: imbalance.after, bound, gap, base, most };
}

/** Choice, submission, approval, notice, effect. */
export async function carryOut(world: StarWorld, planId: TransferPlanId, { alternativeId }: SuggestedPlan): Promise<void> {
  const { databases, clock, officials } = world;
  const officer = callersOf(world, officials["district-officer"]);
  const leader = callersOf(world, officials["district-leader"]);
  await officer.staffing().transferPlan.chooseAlternative({ planId, alternativeId });
  const moves = await officer.staffing().transferPlan.moves({ planId, alternativeId });
  await officer.staffing().transferPlan.submit({ planId, moves: moves.map(({ personId, toCampusId }) => ({ personId, toCampusId })) });
  // The STAR schools have no principals in post, so there is nobody whose answer is waited for.
  await officer.staffing().transferPlan.forward({ planId });
  const { version, effectiveOn } = await leader.staffing().transferPlan.byId({ planId });
  await leader.staffing().transferPlan.approve({ planId, version, reason: "" });
  clock.day = effectiveOn;
  await applyDuePlans(databases.staffing.db, clock);
  const { status } = await officer.staffing().transferPlan.byId({ planId });
  if (status !== "effective") throw new Error(`the plan did not take effect: ${status}`);
}

/** Until the optimiser has ended the run, as the gateway lets it work. */
async function workOff({ databases, clock }: StarWorld, officer: Callers, planId: TransferPlanId): Promise<void> {
  const faults: unknown[] = [];
  const stop = startSuggestionRunner({ db: databases.staffing.db, clock, onFault: (fault) => faults.push(fault) });
  try {
    for (;;) {
      const run = await officer.staffing().suggestion.latest({ planId });
      if (faults.length > 0) throw faults[0];
      if (run?.status === "finished") return;
      if (run?.status !== "queued" && run?.status !== "running") throw new Error(`the suggestion ended as ${run?.status}: ${JSON.stringify(run?.clash ?? run?.failure)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await stop();
  }
}
