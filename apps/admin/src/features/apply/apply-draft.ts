/** What an applicant has typed, kept on the phone until it is known to have arrived; judged by the server's own rules. */
import type { CivilDate } from "@qitong/domain";
import { mostPhotos } from "@qitong/domain/management";
import { findFormRefusals, FormValues, type FieldValue, type Form, type FormRefusal } from "@qitong/domain/management/approval";
import { ApplicantInput } from "@qitong/domain/management/hall";
import { z } from "zod";
import type { KeptDraft } from "../ask/draft";

export interface FieldPhoto {
  readonly fieldId: string;
  readonly base64: string;
}

/** What a form is filled in with; the part that is typed again when something has to be added. */
export interface Filled {
  readonly values: FormValues;
  readonly photos: readonly FieldPhoto[];
}

export interface ApplyDraft extends Filled {
  readonly applicant: ApplicantInput;
}

export const emptyApplication: ApplyDraft = { applicant: { name: "", phone: "", pupilName: "", pupilClass: "" }, values: {}, photos: [] };

const Kept = z.object({
  draft: z.object({
    applicant: z.object({ name: z.string(), phone: z.string(), pupilName: z.string(), pupilClass: z.string() }),
    values: FormValues,
    photos: z.array(z.object({ fieldId: z.string(), base64: z.string() })).max(mostPhotos),
  }),
  sending: z.object({ key: z.string(), secret: z.string() }).nullable(),
});

/** What an earlier version of the page, or a person, may have left in storage is not believed. */
export function readApplication(text: string | null): KeptDraft<ApplyDraft> {
  const none: KeptDraft<ApplyDraft> = { draft: emptyApplication, sending: null };
  if (text === null) return none;
  try {
    const kept = Kept.safeParse(JSON.parse(text));
    return kept.success ? kept.data : none;
  } catch {
    return none;
  }
}

export type ApplicantField = keyof ApplicantInput;
export const applicantFields: readonly ApplicantField[] = ["pupilName", "pupilClass", "name", "phone"];

/** The applicant's fields that the server would not take. */
export function findApplicantProblems(applicant: ApplicantInput): ApplicantField[] {
  const parsed = ApplicantInput.safeParse(applicant);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  return applicantFields.filter((field) => wrong.has(field));
}

export function findFilledProblems(form: Form, { values, photos }: Filled, today: CivilDate): FormRefusal[] {
  const files = new Map<string, number>();
  for (const { fieldId } of photos) files.set(fieldId, (files.get(fieldId) ?? 0) + 1);
  return findFormRefusals(form, values, { today, files, people: new Set(), campuses: new Set() });
}

export function withFieldValue(values: FormValues, id: string, value: FieldValue | undefined): FormValues {
  const { [id]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [id]: value };
}

export const withPhotos = (photos: readonly FieldPhoto[], fieldId: string, of: readonly string[]): FieldPhoto[] => [
  ...photos.filter((photo) => photo.fieldId !== fieldId), ...of.map((base64) => ({ fieldId, base64 })),
];

/** A sending takes so many photos in all, whatever the fields would allow. */
export const photosLeft = (photos: readonly FieldPhoto[], fieldId: string, most: number): number =>
  Math.min(most, mostPhotos - photos.filter((photo) => photo.fieldId !== fieldId).length);
