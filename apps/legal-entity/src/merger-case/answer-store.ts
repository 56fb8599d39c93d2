/** The answers to the conflicts of a merger case. */
import { asc, eq } from "drizzle-orm";
import { ConflictAnswer } from "@qitong/domain/legal-entity";
import type { MergerCaseId, PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { mergerAnswer, person } from "@qitong/db/schema";

export interface AnswerRow {
  readonly key: string;
  readonly answer: ConflictAnswer;
  readonly answeredByName: string | null;
  readonly answeredAt: Date;
}

/** One that a later version no longer knows counts as not given. */
export async function listAnswers(db: Queryable, caseId: MergerCaseId): Promise<AnswerRow[]> {
  const rows = await db
    .select({ key: mergerAnswer.conflictKey, answer: mergerAnswer.answer, answeredByName: person.name, answeredAt: mergerAnswer.answeredAt })
    .from(mergerAnswer)
    .leftJoin(person, eq(person.id, mergerAnswer.answeredBy))
    .where(eq(mergerAnswer.caseId, caseId))
    .orderBy(asc(mergerAnswer.conflictKey));
  return rows.flatMap((row) => {
    const answer = ConflictAnswer.safeParse(row.answer);
    return answer.success ? [{ ...row, answer: answer.data }] : [];
  });
}

export async function putAnswer(
  tx: Transaction,
  row: { caseId: MergerCaseId; key: string; answer: ConflictAnswer; answeredBy: PersonId; answeredAt: Date },
): Promise<void> {
  const { caseId, key: conflictKey, ...given } = row;
  await tx.insert(mergerAnswer).values({ caseId, conflictKey, ...given }).onDuplicateKeyUpdate({ set: given });
}
