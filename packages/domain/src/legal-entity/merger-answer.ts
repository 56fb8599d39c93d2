/** The official's answers to the conflicts of a merger, and what they come to on the day of effect. */
import type { CampusId, ClassId, PersonId, PostId } from "../identifier";
import { type MergerConflict, sameStaffNumber } from "./merger-conflict";
import type { ConflictAnswer } from "./merger-conflict-answer";
import type { ConflictFacts } from "./merger-conflict-facts";
import { sameClassName } from "./school-class";

const fitting = {
  "staff-number": ["renumber"],
  "class-name": ["rename-class", "keep-class-names"],
  "person-twice": ["keep-side", "keep-both-places"],
  post: ["end-post", "campus-head"],
} as const satisfies Record<MergerConflict["kind"], readonly ConflictAnswer["kind"][]>;

export type Answers = Readonly<Record<string, ConflictAnswer | undefined>>;

export type MergerAnswerRefusal =
  | { readonly kind: "conflict-gone"; readonly key: string }
  | { readonly kind: "answer-does-not-fit"; readonly key: string }
  | { readonly kind: "staff-number-taken"; readonly field: string; readonly key: string; readonly staffNumber: string }
  | { readonly kind: "class-name-taken"; readonly field: string; readonly key: string; readonly name: string }
  | { readonly kind: "places-of-two-records"; readonly key: string; readonly name: string }
  | { readonly kind: "campus-has-head"; readonly key: string };

/** Facts with what the answers to the other conflicts take. */
interface Judged {
  readonly facts: ConflictFacts;
  readonly conflicts: readonly MergerConflict[];
  readonly answers: Answers;
  /** Of the staff numbers asked for, those that someone of the district has, or ever had. */
  readonly numbersTaken: readonly string[];
}

function answersOfOthers({ conflicts, answers }: Judged, key: string): ConflictAnswer[] {
  return conflicts.flatMap((other) => (other.key === key ? [] : (answers[other.key] ?? [])));
}

function findOneRefusals(conflict: MergerConflict, answer: ConflictAnswer, judged: Judged): MergerAnswerRefusal[] {
  const { key } = conflict;
  if (!(fitting[conflict.kind] as readonly string[]).includes(answer.kind)) return [{ kind: "answer-does-not-fit", key }];
  const others = answersOfOthers(judged, key);
  if (answer.kind === "renumber") {
    const wanted = sameStaffNumber(answer.staffNumber);
    const taken = [
      ...judged.facts.employments.map(({ staffNumber }) => staffNumber),
      ...judged.numbersTaken,
      ...others.flatMap((other) => (other.kind === "renumber" ? [other.staffNumber] : [])),
    ];
    const isTaken = taken.some((number) => sameStaffNumber(number) === wanted);
    return isTaken ? [{ kind: "staff-number-taken", field: key, key, staffNumber: answer.staffNumber }] : [];
  }
  if (answer.kind === "rename-class") {
    const taken = [
      ...judged.facts.classes.map(({ name }) => name),
      ...others.flatMap((other) => (other.kind === "rename-class" ? [other.name] : [])),
    ];
    const isTaken = taken.some((name) => sameClassName(name) === sameClassName(answer.name));
    return isTaken ? [{ kind: "class-name-taken", field: key, key, name: answer.name }] : [];
  }
  if (answer.kind === "keep-both-places" && conflict.kind === "person-twice") {
    const isOneRecord = conflict.absorbing.personId === conflict.absorbed.personId;
    return isOneRecord ? [] : [{ kind: "places-of-two-records", key, name: conflict.absorbing.name }];
  }
  if (answer.kind === "campus-head" && conflict.kind === "post") {
    const isFree = conflict.campusesWithoutHead.includes(answer.campusId);
    const isGiven = others.some((other) => other.kind === "campus-head" && other.campusId === answer.campusId);
    return isFree && !isGiven ? [] : [{ kind: "campus-has-head", key }];
  }
  return [];
}

/** Why the answers cannot stand; those to conflicts that are gone are refused only when they are being given. */
export function findMergerAnswerRefusals(
  given: Answers,
  judged: Omit<Judged, "answers"> & { readonly answers: Answers },
): MergerAnswerRefusal[] {
  const all: Judged = { ...judged, answers: { ...judged.answers, ...given } };
  return Object.entries(given).flatMap(([key, answer]): MergerAnswerRefusal[] => {
    const conflict = judged.conflicts.find((one) => one.key === key);
    if (!conflict || !answer) return [{ kind: "conflict-gone", key }];
    return findOneRefusals(conflict, answer, all);
  });
}

/**
 * The answer that a conflict has without anybody's: a post at the dissolved entity ends with it, and where no campus is
 * without a head there is nothing else to choose. An answer that was given and no longer stands is not replaced by it:
 * someone decided otherwise and has to hear of it.
 */
export function impliedAnswer(conflict: MergerConflict): ConflictAnswer | undefined {
  return conflict.kind === "post" && conflict.campusesWithoutHead.length === 0 ? { kind: "end-post" } : undefined;
}

const answerTo = (conflict: MergerConflict, answers: Answers): ConflictAnswer | undefined => answers[conflict.key] ?? impliedAnswer(conflict);

/** Conflicts without an answer that stands today; while there is one the merger does not take effect. */
export function openConflicts(judged: Judged): MergerConflict[] {
  return judged.conflicts.filter((conflict) => {
    const answer = answerTo(conflict, judged.answers);
    return answer === undefined || findOneRefusals(conflict, answer, judged).length > 0;
  });
}

/** What the services write on the day, each its own part. */
export interface MergerOrders {
  readonly endPosts: readonly PostId[];
  readonly appointHeads: readonly { readonly personId: PersonId; readonly campusId: CampusId }[];
  readonly renumber: readonly { readonly employmentId: string; readonly staffNumber: string }[];
  readonly endEmployments: readonly string[];
  readonly endAssignments: readonly string[];
  readonly renameClasses: readonly { readonly classId: ClassId; readonly name: string }[];
}

export const noOrders: MergerOrders = {
  endPosts: [], appointHeads: [], renumber: [], endEmployments: [], endAssignments: [], renameClasses: [],
};

function orderOf(conflict: MergerConflict, answer: ConflictAnswer): Partial<MergerOrders> {
  switch (conflict.kind) {
    case "post": {
      const endPosts = [conflict.postId];
      if (answer.kind !== "campus-head") return { endPosts };
      return { endPosts, appointHeads: [{ personId: conflict.personId, campusId: answer.campusId }] };
    }
    case "staff-number":
      return answer.kind === "renumber" ? { renumber: [{ employmentId: conflict.absorbed.employmentId, staffNumber: answer.staffNumber }] } : {};
    case "class-name":
      return answer.kind === "rename-class" ? { renameClasses: [{ classId: conflict.absorbed.classId, name: answer.name }] } : {};
    case "person-twice":
      return answer.kind === "keep-side" ? endSide(conflict, answer.side) : endSecondContract(conflict);
  }
}

type Twice = Extract<MergerConflict, { kind: "person-twice" }>;

/** What the side that does not stay has ends, where the other has its like: nobody is left without a contract or a place. */
function endSide(conflict: Twice, keep: "absorbing" | "absorbed"): Partial<MergerOrders> {
  const stays = conflict[keep];
  const goes = conflict[keep === "absorbing" ? "absorbed" : "absorbing"];
  return {
    endEmployments: stays.employmentIds.length > 0 ? goes.employmentIds : [],
    endAssignments: stays.assignmentIds.length > 0 ? goes.assignmentIds : [],
  };
}

function endSecondContract({ absorbing, absorbed }: Twice): Partial<MergerOrders> {
  return { endEmployments: absorbing.employmentIds.length > 0 ? absorbed.employmentIds : [] };
}

/** The orders of all conflicts; a conflict without an answer is a fault of the caller, who checked `openConflicts`. */
export function mergerOrders(conflicts: readonly MergerConflict[], answers: Answers): MergerOrders {
  return conflicts.reduce<MergerOrders>((orders, conflict) => {
    const answer = answerTo(conflict, answers);
    if (!answer) throw new Error(`${conflict.key} has no answer`);
    const more = { ...noOrders, ...orderOf(conflict, answer) };
    return {
      endPosts: [...orders.endPosts, ...more.endPosts],
      appointHeads: [...orders.appointHeads, ...more.appointHeads],
      renumber: [...orders.renumber, ...more.renumber],
      endEmployments: [...orders.endEmployments, ...more.endEmployments],
      endAssignments: [...orders.endAssignments, ...more.endAssignments],
      renameClasses: [...orders.renameClasses, ...more.renameClasses],
    };
  }, noOrders);
}
