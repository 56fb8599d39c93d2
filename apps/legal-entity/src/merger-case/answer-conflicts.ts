import { findMergerAnswerRefusals, findMergerRehearsalRefusals, openConflicts, type Answers, type MergerAnswers } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { putAnswer } from "./answer-store";
import { judgeConflicts, rehearsedDay } from "./conflicts";
import { loadParties } from "./facts";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Accepts what the rehearsal proposes, or says otherwise; an answer given before is replaced, the audit keeps it. */
export async function answerConflicts({ tx, principal, today, now, audit }: Act, input: MergerAnswers) {
  const { row, merger, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerRehearsalRefusals(row.status)]);
  const given: Answers = Object.fromEntries(input.answers.map(({ key, answer }) => [key, answer]));
  const on = rehearsedDay(row, merger.steps, today);
  const parties = await loadParties(tx, row, today);
  const judged = await judgeConflicts({ db: tx, on, isLocking: false }, row, parties, input.answers.map(({ answer }) => answer));
  checkNoRefusals(findMergerAnswerRefusals(given, judged));

  for (const { key, answer } of input.answers) {
    await putAnswer(tx, { caseId: row.id, key, answer, answeredBy: principal.personId, answeredAt: now });
  }
  await updateCase(tx, row, {});
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { answers: input.answers, before: input.answers.map(({ key }) => judged.answers[key] ?? null) },
  });
  const open = openConflicts({ ...judged, answers: { ...judged.answers, ...given } });
  return { version: row.version + 1, openConflicts: open.length };
}
