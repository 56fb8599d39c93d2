import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId, SwapId } from "../identifier";
import type { ReallocationFacts, TransferTeacher } from "./reallocation-facts";
import { findTransferRefusals } from "./reallocation-rules";
import { isLapseDue, maySwapAct, swapActs, swapLifecycle, swapStatusAfter, swapStatuses, type Swap } from "./swap";
import { asSeenBy, findPairRefusals, movesOfSwap, type SwapSituation } from "./swap-rules";
import { defaultTransferSettings } from "./transfer-settings";

const campus = (number: number) => `campus-${number}` as CampusId;
const [me, you] = ["me", "you"] as PersonId[] as [PersonId, PersonId];
const teacher = (personId: PersonId, campusId: CampusId, changes: Partial<TransferTeacher> = {}): TransferTeacher => ({
  personId, campusId, subject: "chinese", aboveDegree: true, backbone: false, peOrArts: false, atCampusSince: null, bars: [], ...changes,
});
const campusAt = (number: number, changes: Partial<ReallocationFacts["campuses"][number]> = {}): ReallocationFacts["campuses"][number] => ({
  campusId: campus(number), entityId: `entity-${number}` as EntityId, stage: "primary", pupils: 500, location: { lon: 114.45 + number / 100, lat: 38.05 },
  requiredTeachers: { chinese: 1, music: 1 }, ...changes,
});
const none: ReadonlySet<PersonId> = new Set();

interface Changes {
  readonly mine?: Partial<TransferTeacher>;
  readonly yours?: Partial<TransferTeacher>;
  readonly theirCampus?: Partial<ReallocationFacts["campuses"][number]>;
  readonly situation?: Partial<SwapSituation>;
}
const situation = ({ mine, yours, theirCampus, situation: of }: Changes = {}): SwapSituation => ({
  facts: { teachers: [teacher(me, campus(1), mine), teacher(you, campus(2), yours)], campuses: [campusAt(1), campusAt(2, theirCampus)], pairs: [] },
  settings: defaultTransferSettings, inPlan: none, inSwap: none, ...of,
});
const kinds = (changes?: Changes) => findPairRefusals(me, you, situation(changes)).map(({ kind }) => kind);

describe("two teachers may change places", () => {
  it("when both are eligible and teach the same subject at campuses of one stage within the way", () => {
    expect(kinds()).toEqual([]);
  });

  it("not with another subject, another stage, the same campus, or a way that is too long or unknown", () => {
    expect(kinds({ yours: { subject: "music" } })).toEqual(["swap-other-subject"]);
    expect(kinds({ theirCampus: { stage: "junior" } })).toEqual(["swap-other-stage"]);
    expect(kinds({ yours: { campusId: campus(1) } })).toEqual(["swap-same-campus"]);
    expect(kinds({ theirCampus: { location: { lon: 116, lat: 38 } } })).toEqual(["swap-too-far"]);
    expect(kinds({ theirCampus: { location: null } })).toEqual(["swap-way-unknown"]);
  });

  it("not while one is barred, in a plan, or in another swap", () => {
    expect(kinds({ mine: { bars: [{ kind: "class-head" }] } })).toEqual(["swap-not-eligible"]);
    expect(kinds({ situation: { inPlan: new Set([you]) } })).toEqual(["swap-in-plan"]);
    expect(kinds({ situation: { inSwap: new Set([me]) } })).toEqual(["swap-open-already"]);
    expect(findPairRefusals(me, "gone" as PersonId, situation())).toEqual([{ kind: "swap-not-a-teacher", personId: "gone" }]);
  });

  it("and a teacher is told the own reasons in full, of the colleague's nothing but that there are some", () => {
    const found = findPairRefusals(me, you, situation({ mine: { bars: [{ kind: "class-head" }] }, yours: { bars: [{ kind: "ill" }, { kind: "pregnant" }] } }));
    expect(asSeenBy(me, found)).toEqual([{ kind: "swap-not-eligible", personId: me, bars: [{ kind: "class-head" }] }, { kind: "swap-partner-unavailable" }]);
    expect(JSON.stringify(asSeenBy(me, found))).not.toMatch(/ill|pregnant/);
  });

  it("so that the lessons of both campuses stay covered, whatever the numbers there", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), fc.nat(9), (here, there, required) => {
        const more = (count: number, at: CampusId) => Array.from({ length: count }, (_, index) => teacher(`${at}-${index}` as PersonId, at));
        const [mine, yours] = [teacher(me, campus(1)), teacher(you, campus(2))];
        const requiredTeachers = { chinese: required };
        const facts = {
          teachers: [mine, yours, ...more(here, campus(1)), ...more(there, campus(2))],
          campuses: [campusAt(1, { requiredTeachers }), campusAt(2, { requiredTeachers })], pairs: [],
        };
        const found = findTransferRefusals(movesOfSwap(mine, yours), facts, { ...defaultTransferSettings, headCountChangeLimit: 0 });
        expect(found.filter(({ kind }) => kind === "subject-uncovered" || kind === "head-count-change")).toEqual([]);
      }),
    );
  });
});

describe("the life of a swap", () => {
  const swap = (status: Swap["status"]): Swap => ({ id: "swap" as SwapId, schoolYear: 2027, proposerId: me, partnerId: you, status });

  it("ends nowhere but in an end: what is over stays over", () => {
    for (const status of swapStatuses) {
      const next = swapActs.filter((act) => swapStatusAfter(status, act) !== undefined);
      expect(next.length > 0).toBe(swapLifecycle[status].isOpen);
    }
  });

  it("is answered by who was asked, withdrawn by who proposed it, and by either once both agree", () => {
    expect(maySwapAct(swap("proposed"), "accept", you)).toBe(true);
    expect(maySwapAct(swap("proposed"), "accept", me)).toBe(false);
    expect(maySwapAct(swap("proposed"), "withdraw", you)).toBe(false);
    expect(maySwapAct(swap("accepted"), "withdraw", you)).toBe(true);
    expect(maySwapAct(swap("accepted"), "withdraw", "other" as PersonId)).toBe(false);
    expect(maySwapAct(swap("taken"), "withdraw", me)).toBe(false);
  });

  it("lapses unanswered with the window; an agreement waits for the official until the school year is over", () => {
    const window = { schoolYear: 2027, opensOn: civilDate("2026-11-02"), endsOn: civilDate("2026-12-01") };
    expect(isLapseDue(swap("proposed"), window, civilDate("2026-11-30"))).toBe(false);
    expect(isLapseDue(swap("proposed"), window, civilDate("2026-12-01"))).toBe(true);
    expect(isLapseDue(swap("accepted"), window, civilDate("2026-12-01"))).toBe(false);
    expect(isLapseDue(swap("accepted"), window, civilDate("2028-09-01"))).toBe(true);
    expect(isLapseDue(swap("declined"), window, civilDate("2028-09-01"))).toBe(false);
  });
});
