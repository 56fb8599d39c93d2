/** A form as it is being filled in, and what it says by the same rules as the server's. */
import { claimedDocumentType, type CampusId, type CivilDate, type PersonId } from "@qitong/domain";
import { findFormRefusals, type FieldValue, type Form, type FormRefusal, type FormValues } from "@qitong/domain/management/approval";

export interface AttachedFile {
  readonly fieldId: string;
  readonly file: File;
}

export interface RequestDraft {
  readonly values: FormValues;
  readonly files: readonly AttachedFile[];
}

export const emptyRequest: RequestDraft = { values: {}, files: [] };

export function withValue(draft: RequestDraft, id: string, value: FieldValue | undefined): RequestDraft {
  const { [id]: _before, ...others } = draft.values;
  return { ...draft, values: value === undefined ? others : { ...others, [id]: value } };
}

/** A file whose ending is none of the accepted ones is not taken; the field says which are. */
export function withFile(draft: RequestDraft, fieldId: string, file: File): RequestDraft {
  return claimedDocumentType(file.name) ? { ...draft, files: [...draft.files, { fieldId, file }] } : draft;
}

export function withoutFile(draft: RequestDraft, gone: AttachedFile): RequestDraft {
  return { ...draft, files: draft.files.filter((one) => one !== gone) };
}

/** People and campuses were chosen from lists of the district; whether they are still there is the server's to say. */
export function refusalsOf(form: Form, { values, files }: RequestDraft, today: CivilDate): FormRefusal[] {
  const counts = new Map<string, number>();
  for (const { fieldId } of files) counts.set(fieldId, (counts.get(fieldId) ?? 0) + 1);
  const chosen = Object.values(values).filter((value) => typeof value === "string");
  return findFormRefusals(form, values, { today, files: counts, people: new Set(chosen as PersonId[]), campuses: new Set(chosen as CampusId[]) });
}

/** What is not filled in yet is no mistake before one has tried to submit. */
export function shownBeforeTry(refusals: readonly FormRefusal[]): FormRefusal[] {
  return refusals.filter(({ kind }) => kind !== "value-missing");
}
