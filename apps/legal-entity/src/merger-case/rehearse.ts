/** 并校预演: what the merger will do, counted and listed, and what has to be settled before. It writes nothing. */
import {
  countsTogether, findMergerRehearsalRefusals, notKept, openConflicts, rehearsedFigures, sameIdentityNumber, sumOfFigures,
  type ConflictFacts, type Counted, type MergerConflict, type MergerSide, type RehearsedFigure, type SideCounts,
} from "@qitong/domain/legal-entity";
import { maskIdentityNumber } from "@qitong/domain/staffing";
import { checkNoRefusals, type CampusId, type MergerCaseId, type PersonId } from "@qitong/domain";
import { absent, type Asking } from "@qitong/service";
import { listAnswers } from "./answer-store";
import { judgeConflicts, rehearsedDay } from "./conflicts";
import { effectOf, loadParties, type CaseParties } from "./facts";
import { listFigures, listOpenApprovals, listOpenPlans } from "./rehearsal-store";
import { findCase, listSteps } from "./store";

export async function rehearse({ db, today }: Asking, caseId: MergerCaseId) {
  const row = await findCase(db, caseId);
  if (!row) throw absent();
  checkNoRefusals(findMergerRehearsalRefusals(row.status));
  const on = rehearsedDay(row, await listSteps(db, [caseId]), today);
  const parties = await loadParties(db, row, today);
  const judged = await judgeConflicts({ db, on, isLocking: false }, row, parties);
  const { facts, conflicts } = judged;
  const open = new Set(openConflicts(judged).map(({ key }) => key));
  const answered = new Map((await listAnswers(db, caseId)).map((answer) => [answer.key, answer]));
  const campusIds = facts.campuses.map(({ id }) => id);
  const counts = await countSides(facts, parties, await listFigures(db, campusIds));
  return {
    caseId,
    version: row.version,
    status: row.status,
    /** The day that it is told for. */
    on,
    absorbing: parties.absorbing,
    absorbed: parties.absorbed,
    effect: effectOf(row, parties),
    newRepresentative: row.newRepresentative,
    counts,
    lists: { absorbing: listsOf(facts, "absorbing"), absorbed: listsOf(facts, "absorbed") },
    campuses: facts.campuses,
    conflicts: conflicts.map((conflict) => {
      const { answer = null, answeredByName = null, answeredAt = null } = answered.get(conflict.key) ?? {};
      const isOpen = open.has(conflict.key);
      /** Nobody has to answer: a post that ends with the entity, and nothing else to choose. */
      const isImplied = !isOpen && answer === null;
      return { conflict, isOpen, isImplied, answer, answeredByName, answeredAt, identity: identityOf(conflict, facts) };
    }),
    /** People of one name on both sides whom no identity number tells to be one: said, never taken for one person. */
    sameNames: countSameNames(facts),
    openPlans: await listOpenPlans(db, row.districtId, campusIds),
    openApprovals: await listOpenApprovals(db, [row.absorbingEntityId, row.absorbedEntityId], campusIds),
    notKept,
  };
}

async function countSides(facts: ConflictFacts, parties: CaseParties, figures: Awaited<ReturnType<typeof listFigures>>) {
  const sideOf = (side: MergerSide): SideCounts => {
    const campusIds = parties[side].campuses.map(({ id }) => id);
    const reported = Object.fromEntries(rehearsedFigures.map((name) => [name, sumOfFigures(name, campusIds, figures)]));
    return {
      ...(reported as Record<RehearsedFigure, Counted>),
      staff: { kind: "listed", value: new Set(facts.assignments.filter((row) => row.side === side).map(({ personId }) => personId)).size },
      contracts: { kind: "listed", value: facts.employments.filter((row) => row.side === side).length },
    };
  };
  const [absorbing, absorbed] = withListedClasses(facts, sideOf("absorbing"), sideOf("absorbed"));
  return { absorbing, absorbed, together: countsTogether(absorbing, absorbed) };
}

/** Classes are counted from their list only where both sides have one; else by the figure that was reported. */
function withListedClasses(facts: ConflictFacts, absorbing: SideCounts, absorbed: SideCounts): [SideCounts, SideCounts] {
  const count = (side: MergerSide) => facts.classes.filter((row) => row.side === side).length;
  if (count("absorbing") === 0 || count("absorbed") === 0) return [absorbing, absorbed];
  const listed = (side: MergerSide): Counted => ({ kind: "listed", value: count(side) });
  return [{ ...absorbing, classes: listed("absorbing") }, { ...absorbed, classes: listed("absorbed") }];
}

interface ListedPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly staffNumber: string | null;
  readonly campusId: CampusId;
}

function listsOf(facts: ConflictFacts, side: MergerSide) {
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const numbers = new Map(facts.employments.map(({ personId, staffNumber }) => [personId, staffNumber]));
  const staff = facts.assignments
    .filter((row) => row.side === side)
    .map(({ personId, campusId }): ListedPerson => ({ personId, campusId, name: names.get(personId) ?? "", staffNumber: numbers.get(personId) ?? null }));
  const classes = facts.classes.filter((row) => row.side === side).map(({ id, campusId, name }) => ({ id, campusId, name }));
  return { staff, classes };
}

/** Enough of the number to see what the match rests on. */
function identityOf(conflict: MergerConflict, facts: ConflictFacts): string | null {
  if (conflict.kind !== "person-twice") return null;
  return maskIdentityNumber(facts.people.find(({ id }) => id === conflict.absorbing.personId)?.identityNumber ?? null);
}

function countSameNames(facts: ConflictFacts): number {
  const people = new Map(facts.people.map((one) => [one.id, one]));
  const humans = (side: MergerSide) => {
    const ids = new Set([...facts.assignments, ...facts.employments].filter((row) => row.side === side).map(({ personId }) => personId));
    return [...ids].flatMap((id) => people.get(id) ?? []);
  };
  const absorbed = humans("absorbed");
  return humans("absorbing").filter((one) =>
    absorbed.some((other) => {
      const isSame = one.id === other.id ||
        (one.identityNumber !== null && other.identityNumber !== null && sameIdentityNumber(one.identityNumber) === sameIdentityNumber(other.identityNumber));
      return one.name === other.name && !isSame;
    }),
  ).length;
}
