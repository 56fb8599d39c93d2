import { describe, expect, test } from "vitest";
import { constraint, smallSchool, type ConstraintText } from "../xhstt/small-school.test-data";
import { readXhstt } from "../xhstt/read-archive";
import { evaluate, type Evaluation } from "./evaluate";

function evaluateSmall(text: ConstraintText, lessons: readonly string[]): Evaluation {
  const { instances: [instance], solutions: [archived] } = readXhstt(smallSchool(constraint(text), lessons));
  if (!instance || !archived) throw new Error("the small school is empty");
  return evaluate(instance, archived.solution);
}

const costOf = (text: ConstraintText, lessons: readonly string[]): number => evaluateSmall(text, lessons).objective;

const events = (...ids: string[]): string => `<Events>${ids.map((id) => `<Event Reference="${id}"/>`).join("")}</Events>`;
const eventGroups = (...ids: string[]): string => `<EventGroups>${ids.map((id) => `<EventGroup Reference="${id}"/>`).join("")}</EventGroups>`;
const resources = (...ids: string[]): string => `<Resources>${ids.map((id) => `<Resource Reference="${id}"/>`).join("")}</Resources>`;
const times = (...ids: string[]): string => `<Times>${ids.map((id) => `<Time Reference="${id}"/>`).join("")}</Times>`;
const bounds = (minimum: number, maximum: number): string => `<Minimum>${minimum}</Minimum><Maximum>${maximum}</Maximum>`;
const eachDay = '<TimeGroups><TimeGroup Reference="Mo"/><TimeGroup Reference="Tu"/></TimeGroups>';

describe("constraints on events", () => {
  test("a lesson without a time costs its duration, and so does what the solution leaves out", () => {
    const text = { kind: "AssignTime", appliesTo: events("maths", "music", "sport") };
    // maths: 2 given without a time and 1 left out; music: all 2 left out; sport has its time from the instance.
    expect(costOf(text, ["maths:2"])).toBe(5);
    expect(costOf(text, ["maths:2@Mo1", "maths:1@Tu1", "music:2@Mo3"])).toBe(0);
  });

  test("lessons of a wrong length count one each, beside those too few or too many", () => {
    const rest = "<MinimumDuration>2</MinimumDuration><MaximumDuration>2</MaximumDuration><MinimumAmount>1</MinimumAmount><MaximumAmount>1</MaximumAmount>";
    const text = { kind: "SplitEvents", appliesTo: events("maths"), rest };
    expect(costOf(text, ["maths:1@Mo1", "maths:1@Mo2", "maths:1@Tu1"])).toBe(5); // three wrong lengths, two lessons too many
    expect(costOf(text, ["maths:3@Mo1"])).toBe(1);
  });

  test("the number of lessons of one length is held against its bounds", () => {
    const text = { kind: "DistributeSplitEvents", appliesTo: events("maths", "music"), rest: `<Duration>1</Duration>${bounds(1, 2)}` };
    // maths has three single lessons, one too many; music has none, one too few.
    expect(costOf(text, ["maths:1@Mo1", "maths:1@Mo2", "maths:1@Tu1", "music:2@Tu1"])).toBe(2);
  });

  test("a start outside of the preferred times costs the duration, of the asked length alone", () => {
    const rest = '<TimeGroups><TimeGroup Reference="mornings"/></TimeGroups>';
    const lessons = ["maths:2@Mo3", "maths:1@Tu4", "music:2@Mo2"];
    expect(costOf({ kind: "PreferTimes", appliesTo: eventGroups("of-K"), rest }, lessons)).toBe(3);
    expect(costOf({ kind: "PreferTimes", appliesTo: eventGroups("of-K"), rest: `${rest}<Duration>2</Duration>` }, lessons)).toBe(2);
  });

  test("starts of a group of events are counted in each time group", () => {
    const rest = `<TimeGroups><TimeGroup Reference="Mo">${bounds(0, 1)}</TimeGroup><TimeGroup Reference="Tu">${bounds(1, 2)}</TimeGroup></TimeGroups>`;
    // Monday has three starts of K's events, two too many; Tuesday has none, one too few.
    expect(costOf({ kind: "SpreadEvents", appliesTo: eventGroups("of-K"), rest }, ["maths:2@Mo1", "maths:1@Mo3", "music:2@Mo3"])).toBe(3);
  });

  test("linked events run at the same times", () => {
    // music runs at Mo1 and Mo2, art at Mo2 alone: Mo1 is not linked. A start would find both apart.
    expect(costOf({ kind: "LinkEvents", appliesTo: eventGroups("linked") }, ["music:2@Mo1", "art:1@Mo2"])).toBe(1);
    expect(costOf({ kind: "LinkEvents", appliesTo: eventGroups("linked") }, ["music:1@Mo1", "music:1@Tu1", "art:1@Tu1"])).toBe(1);
  });

  test("the second event starts so many times after the first has ended", () => {
    const pair = (rest: string): string => `<EventPairs><EventPair><FirstEvent Reference="music"/><SecondEvent Reference="art"/>${rest}</EventPair></EventPairs>`;
    const atLeast = { kind: "OrderEvents", appliesTo: pair("<MinSeparation>2</MinSeparation>") };
    expect(costOf(atLeast, ["music:2@Mo1", "art:1@Mo4"])).toBe(1); // ends before Mo3, one time between
    expect(costOf(atLeast, ["music:2@Mo3", "art:1@Mo1"])).toBe(6); // starts four times too early, and two are asked
    expect(costOf({ kind: "OrderEvents", appliesTo: pair("<MaxSeparation>1</MaxSeparation>") }, ["music:2@Mo1", "art:1@Tu1"])).toBe(1);
    expect(costOf(atLeast, ["music:2@Mo1"])).toBe(0); // art has no time yet
  });
});

describe("constraints on who fills a place", () => {
  test("an empty place costs the duration", () => {
    expect(costOf({ kind: "AssignResource", appliesTo: events("music"), rest: "<Role>Teacher</Role>" }, ["music:1@Mo1 Teacher=A", "music:1@Mo2"])).toBe(1);
  });

  test("a resource that is not preferred costs the duration, an empty place nothing", () => {
    const text = { kind: "PreferResources", appliesTo: events("music"), rest: `${resources("B")}<Role>Teacher</Role>` };
    expect(costOf(text, ["music:2@Mo1 Teacher=A"])).toBe(2);
    expect(costOf(text, ["music:1@Mo1 Teacher=B", "music:1@Mo2"])).toBe(0);
  });

  test("each further resource in the role costs one", () => {
    const text = { kind: "AvoidSplitAssignments", appliesTo: eventGroups("course-music"), rest: "<Role>Teacher</Role>" };
    expect(costOf(text, ["music:1@Mo1 Teacher=A", "music:1@Mo2 Teacher=B"])).toBe(1);
    expect(costOf(text, ["music:1@Mo1 Teacher=A", "music:1@Mo2"])).toBe(0);
  });

  test("a workload is the lessons' share of the event, and counts without a time", () => {
    const text = { kind: "LimitWorkload", appliesTo: resources("A", "B"), rest: bounds(3, 4) };
    // A: maths 3, music 2 of 2 makes 5, one too many. B: sport 2, one too few.
    expect(costOf(text, ["maths:3@Mo1", "music:2 Teacher=A"])).toBe(2);
  });
});

describe("constraints on resources", () => {
  test("lessons at one time beyond the first clash", () => {
    // K has maths at Mo1 and Mo2, music at Mo2 and Mo3, and sport at Tu3 and Tu4 with maths at Tu4.
    expect(costOf({ kind: "AvoidClashes", appliesTo: resources("K") }, ["maths:2@Mo1", "music:2@Mo2", "maths:1@Tu4"])).toBe(2);
  });

  test("an unavailable time counts once, however many lessons are there", () => {
    const text = { kind: "AvoidUnavailableTimes", appliesTo: resources("K"), rest: times("Mo2", "Tu1") };
    expect(costOf(text, ["maths:2@Mo1", "music:2@Mo2"])).toBe(1);
  });

  test("idle times of all groups are held against the bounds together", () => {
    const text = { kind: "LimitIdleTimes", appliesTo: resources("A"), rest: `${eachDay}${bounds(0, 1)}` };
    // A is busy at Mo1 and Mo4 (two idle) and at Tu2 and Tu4 (one idle): three in all, two too many.
    expect(costOf(text, ["maths:1@Mo1", "maths:1@Mo4", "maths:1@Tu2", "music:1@Tu4 Teacher=A"])).toBe(2);
  });

  test("the time groups with work are counted", () => {
    const lessons = ["maths:2@Mo1", "maths:1@Tu1"];
    expect(costOf({ kind: "ClusterBusyTimes", appliesTo: resources("A"), rest: `${eachDay}${bounds(0, 1)}` }, lessons)).toBe(1);
    expect(costOf({ kind: "ClusterBusyTimes", appliesTo: resources("R"), rest: `${eachDay}${bounds(1, 2)}` }, lessons)).toBe(1);
  });

  test("busy times are counted in each group, and a free group is no fault", () => {
    const text = { kind: "LimitBusyTimes", appliesTo: resources("A", "B"), rest: `${eachDay}${bounds(2, 2)}` };
    expect(costOf(text, ["maths:2@Mo1", "maths:1@Tu1"])).toBe(1); // A lacks one on Tuesday; B has none on Monday and two on Tuesday
  });
});

describe("what a deviation costs", () => {
  const clashes = { kind: "AvoidClashes", appliesTo: resources("K", "A"), weight: 5 };
  // K has three clashes (Mo1 twice, Mo2 once); A teaches maths twice at Mo1: one.
  const lessons = ["maths:2@Mo1", "maths:1@Mo1", "music:2@Mo1"];

  test.each([
    ["Linear", 20],
    ["Quadratic", 50],
    ["Step", 10],
    ["SumSquares", 30], // K: 2² and 1², A: 1²
    ["SumSteps", 15],
  ])("%s of the deviations of each point, times the weight", (costFunction, cost) => {
    expect(costOf({ ...clashes, costFunction }, lessons)).toBe(cost);
  });

  test("what is required is infeasibility", () => {
    const { infeasibility, objective } = evaluateSmall({ ...clashes, required: true }, lessons);
    expect({ infeasibility, objective }).toEqual({ infeasibility: 20, objective: 0 });
  });

  test("each point says where it is and at which times", () => {
    const [cost] = evaluateSmall(clashes, ["maths:2@Mo1", "music:2@Mo2"]).constraints;
    expect(cost?.violations).toEqual([{ place: { kind: "resource", resource: 0 }, deviations: [{ amount: 1, times: [1] }], cost: 5 }]);
  });
});
