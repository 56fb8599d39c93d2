/** The ways in which a conflict can be answered, as the screen offers them; the same rule as the server's says what stands. */
import {
  findMergerAnswerRefusals, type Answers, type ConflictAnswer, type ConflictFacts, type MergerAnswerRefusal, type MergerConflict,
} from "@qitong/domain/legal-entity";
import type { SameTexts } from "@qitong/ui";
import type { Rehearsal } from "./merger-row";
import type { conflictTexts } from "./rehearsal-texts";

export interface AnswerOption {
  readonly value: string;
  readonly label: string;
  readonly answer: ConflictAnswer;
}

type Words = SameTexts<typeof conflictTexts.zh>;

export const valueOf = (answer: ConflictAnswer): string => {
  if (answer.kind === "keep-side") return `keep-${answer.side}`;
  return answer.kind === "campus-head" ? `head-${answer.campusId}` : answer.kind;
};

/** @param campusName of a campus after the merger. */
export function optionsOf(conflict: MergerConflict, words: Words, campusName: (id: string) => string): AnswerOption[] {
  const option = (label: string, answer: ConflictAnswer): AnswerOption => ({ value: valueOf(answer), label, answer });
  switch (conflict.kind) {
    case "staff-number":
      return [option(words.renumber, conflict.proposed)];
    case "class-name": {
      const renamed = conflict.proposed.kind === "rename-class" ? conflict.proposed : ({ kind: "rename-class", name: "" } as const);
      return [option(words.rename, renamed), option(words.keepNames, { kind: "keep-class-names" })];
    }
    case "person-twice": {
      const both = option(words.keepBoth, { kind: "keep-both-places" });
      return [
        option(words.keepAbsorbing, { kind: "keep-side", side: "absorbing" }),
        option(words.keepAbsorbed, { kind: "keep-side", side: "absorbed" }),
        ...(conflict.absorbing.personId === conflict.absorbed.personId ? [both] : []),
      ];
    }
    case "post":
      return [
        option(words.endPost, { kind: "end-post" }),
        ...conflict.campusesWithoutHead.map((campusId) => option(words.head(campusName(campusId)), { kind: "campus-head", campusId })),
      ];
  }
}

/** What is typed into an answer, where it has something to type. */
export function typedIn(answer: ConflictAnswer): string | undefined {
  if (answer.kind === "renumber") return answer.staffNumber;
  return answer.kind === "rename-class" ? answer.name : undefined;
}

export function withTyped(answer: ConflictAnswer, text: string): ConflictAnswer {
  if (answer.kind === "renumber") return { ...answer, staffNumber: text };
  return answer.kind === "rename-class" ? { ...answer, name: text } : answer;
}

/** Why the answer would be refused, as far as the screen knows: numbers given elsewhere in the district only the server does. */
export function refusalsOf(rehearsal: Rehearsal, key: string, answer: ConflictAnswer): MergerAnswerRefusal[] {
  const { absorbing, absorbed } = rehearsal.lists;
  const staff = [...absorbing.staff, ...absorbed.staff];
  const facts: ConflictFacts = {
    effectiveOn: rehearsal.on, campuses: rehearsal.campuses, people: [], assignments: [], posts: [],
    employments: staff.flatMap(({ personId, staffNumber }) => (staffNumber === null ? [] : [{ id: personId, personId, side: "absorbed", staffNumber }])),
    classes: [...absorbing.classes, ...absorbed.classes].map((one) => ({ ...one, side: "absorbed" })),
  };
  const answers: Answers = Object.fromEntries(rehearsal.conflicts.flatMap((one) => (one.answer ? [[one.conflict.key, one.answer]] : [])));
  return findMergerAnswerRefusals({ [key]: answer }, { facts, conflicts: rehearsal.conflicts.map(({ conflict }) => conflict), answers, numbersTaken: [] });
}
