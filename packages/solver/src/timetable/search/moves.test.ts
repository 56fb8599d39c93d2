import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import { syntheticSchool } from "../synthetic-school";
import { buildTables } from "./build-tables";
import { construct } from "./construct";
import { everyKind } from "./every-kind.test-data";
import { KempeChains } from "./kempe";
import { Neighbourhood } from "./neighbourhood";
import { Random } from "./random";
import { none } from "./slots";
import { Workshop } from "./workshop";

const school = syntheticSchool({ classes: 6, teachers: 16, seed: 3 });

function workshopOf(instance = school, seed = 1): Workshop {
  const workshop = new Workshop(buildTables(instance), new Random(seed));
  workshop.hardWeight = 10;
  construct(workshop, undefined);
  return workshop;
}

const clashesIn = (workshop: Workshop): number => {
  const position = workshop.tables.instance.constraints.findIndex(({ kind }) => kind === "avoid-clashes");
  return evaluate(workshop.tables.instance, workshop.state.toSolution()).constraints[position]?.cost ?? 0;
};

describe("a Kempe chain through all resources", () => {
  test("makes no clash, and leaves starts that are barred alone", () => {
    const workshop = workshopOf();
    const kempe = new KempeChains(workshop);
    const before = clashesIn(workshop);
    let made = 0;
    for (let count = 0; count < 400; count += 1) {
      const slot = workshop.random.below(workshop.state.durationOf.length);
      if ((workshop.state.durationOf[slot] ?? 0) === 0) continue;
      const starts = workshop.startsOf(slot);
      if (kempe.move(slot, starts[workshop.random.below(starts.length)] ?? 0, none)) made += 1;
      workshop.journal.keep();
    }
    const barred = [...workshop.state.durationOf.keys()].filter((slot) => (workshop.state.durationOf[slot] ?? 0) > 0 && !workshop.mayStart(slot, workshop.state.timeOf[slot] ?? none));
    expect(made).toBeGreaterThan(50);
    expect(clashesIn(workshop)).toBeLessThanOrEqual(before);
    expect(barred).toEqual([]);
  });

  test("is not made where it would move a locked lesson", () => {
    const workshop = workshopOf();
    const kempe = new KempeChains(workshop);
    workshop.isLocked.fill(1);
    const slot = [...workshop.state.durationOf.keys()].find((candidate) => (workshop.state.durationOf[candidate] ?? 0) > 0) ?? 0;
    workshop.isLocked[slot] = 0;
    const before = workshop.state.toSolution();
    const whole = workshop.state.filledBy[workshop.tables.slotPlaceStarts[slot] ?? 0] ?? none;
    const taken = [...workshop.startsOf(slot)].filter((time) => time !== workshop.state.timeOf[slot] && (workshop.state.attended[whole * workshop.tables.times + time] ?? 0) > 0);
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.map((time) => kempe.move(slot, time, none))).toEqual(taken.map(() => false));
    expect(workshop.state.toSolution()).toEqual(before);
  });
});

describe("a move of the neighbourhood", () => {
  test.each([["two campuses", school, 400], ["every kind of constraint", everyKind(), 3000]] as const)("that is taken back leaves everything as it was: %s", (_, instance, moves) => {
    const workshop = workshopOf(instance);
    const neighbourhood = new Neighbourhood(workshop);
    let [kept, undone] = [0, 0];
    for (let count = 0; count < moves; count += 1) {
      const before = { cost: workshop.cost, solution: workshop.state.toSolution() };
      const isMade = neighbourhood.move() && !workshop.journal.isEmpty;
      if (isMade && count % 3 === 0) {
        workshop.journal.keep();
        kept += 1;
        continue;
      }
      workshop.journal.undo();
      undone += isMade ? 1 : 0;
      expect(workshop.cost).toBeCloseTo(before.cost, 6);
      expect(workshop.state.toSolution()).toEqual(before.solution);
    }
    const { infeasibility, objective } = evaluate(instance, workshop.state.toSolution());
    expect(infeasibility * workshop.hardWeight + objective).toBeCloseTo(workshop.cost, 6);
    expect(Math.min(kept, undone)).toBeGreaterThan(20);
  });
});
