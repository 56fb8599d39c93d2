/** 师徒结对: who guides whom, in which subject, from when to when; of a rotation, or standing alone. */
import { z } from "zod";
import { CivilDate, type Period } from "../../civil-date";
import { MentoringId, PersonId, RotationId, type DistrictId } from "../../identifier";
import { Subject, titleKeys, type Title } from "../vocabulary";
import { isSameSubjectGroup } from "./subject-group";

export const NewMentoring = z.object({
  mentorId: PersonId,
  menteeId: PersonId,
  subject: Subject,
  startsOn: CivilDate,
  endsOn: CivilDate.nullable(),
  aims: z.string().trim().max(500),
  /** The rotation that brought the two together; null for a pair that stands alone. */
  rotationId: RotationId.nullable(),
  /** Goes on after the rotated teacher has returned. */
  carriesOver: z.boolean(),
});
export type NewMentoring = z.infer<typeof NewMentoring>;

export const MentoringEnd = z.object({ mentoringId: MentoringId, endsOn: CivilDate, reason: z.string().trim().max(300) });
export type MentoringEnd = z.infer<typeof MentoringEnd>;

export interface MentoringPartner {
  readonly districtId: DistrictId;
  /** What the person teaches on the first day. */
  readonly subject: Subject | null;
  readonly title: Title | null;
  /** Works at a campus of the district on the first day. */
  readonly isInPost: boolean;
}

export interface MentoringFacts {
  readonly mentor: MentoringPartner;
  readonly mentee: MentoringPartner;
  /** All pairs in which the mentee is or was guided. */
  readonly ofMentee: readonly Period[];
  /** The rotation named, when it is of one of the two and still runs on the first day. */
  readonly rotation: Period | null;
}

export type MentoringRefusal =
  | { readonly kind: "mentoring-same-person"; readonly field: "menteeId" }
  | { readonly kind: "mentoring-not-in-post"; readonly field: "mentorId" | "menteeId" }
  | { readonly kind: "mentoring-other-subject"; readonly field: "subject"; readonly who: "mentor" | "mentee" }
  | { readonly kind: "mentoring-lower-title"; readonly field: "mentorId" }
  | { readonly kind: "mentoring-mentee-taken"; readonly field: "menteeId"; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }
  | { readonly kind: "mentoring-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "mentoring-aims-missing"; readonly field: "aims" }
  | { readonly kind: "mentoring-not-in-rotation"; readonly field: "rotationId" };

const overlap = (one: Period, other: Period): boolean =>
  one.startsOn !== one.endsOn && (one.endsOn === null || other.startsOn < one.endsOn) && (other.endsOn === null || one.startsOn < other.endsOn);

/** Whether the mentor has a lower title than the mentee; not claimed while one is not known. */
export function isMentorLower(mentor: Title | null, mentee: Title | null): boolean {
  return mentor !== null && mentee !== null && titleKeys.indexOf(mentor) < titleKeys.indexOf(mentee);
}

type Wanted = Omit<NewMentoring, "aims"> & { readonly aims: string };

export function findMentoringRefusals(wanted: Wanted, facts: MentoringFacts, settings: { readonly mentorTitleRequired: boolean }): MentoringRefusal[] {
  const { mentor, mentee, ofMentee, rotation } = facts;
  const refusals: MentoringRefusal[] = [];
  if (wanted.mentorId === wanted.menteeId) refusals.push({ kind: "mentoring-same-person", field: "menteeId" });
  if (!mentor.isInPost) refusals.push({ kind: "mentoring-not-in-post", field: "mentorId" });
  if (!mentee.isInPost) refusals.push({ kind: "mentoring-not-in-post", field: "menteeId" });
  for (const [who, partner] of [["mentor", mentor], ["mentee", mentee]] as const) {
    if (!isSameSubjectGroup(partner.subject, wanted.subject)) refusals.push({ kind: "mentoring-other-subject", field: "subject", who });
  }
  if (settings.mentorTitleRequired && isMentorLower(mentor.title, mentee.title)) refusals.push({ kind: "mentoring-lower-title", field: "mentorId" });
  const taken = ofMentee.find((other) => overlap(other, wanted));
  if (taken) refusals.push({ kind: "mentoring-mentee-taken", field: "menteeId", startsOn: taken.startsOn, endsOn: taken.endsOn });
  if (wanted.endsOn !== null && wanted.endsOn <= wanted.startsOn) refusals.push({ kind: "mentoring-ends-before-start", field: "endsOn" });
  if (wanted.aims === "") refusals.push({ kind: "mentoring-aims-missing", field: "aims" });
  if (wanted.rotationId !== null && rotation === null) refusals.push({ kind: "mentoring-not-in-rotation", field: "rotationId" });
  return refusals;
}

export type MentoringEndRefusal =
  | { readonly kind: "mentoring-already-over"; readonly endsOn: CivilDate }
  | { readonly kind: "mentoring-end-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "mentoring-end-before-start"; readonly field: "endsOn" };

/** A pair is only ever shortened, and from today on. */
export function findMentoringEndRefusals(pair: Period, endsOn: CivilDate, today: CivilDate): MentoringEndRefusal[] {
  return [
    ...(pair.endsOn !== null && pair.endsOn <= endsOn ? [{ kind: "mentoring-already-over" as const, endsOn: pair.endsOn }] : []),
    ...(endsOn < today ? [{ kind: "mentoring-end-in-past" as const, field: "endsOn" as const, today }] : []),
    ...(endsOn < pair.startsOn ? [{ kind: "mentoring-end-before-start" as const, field: "endsOn" as const }] : []),
  ];
}

/** The end of a pair when the rotation that brought it about ends on a day; undefined when it goes on as it is. */
export function endWithRotation(pair: Period & { readonly carriesOver: boolean }, endedOn: CivilDate): CivilDate | undefined {
  if (pair.carriesOver || (pair.endsOn !== null && pair.endsOn <= endedOn)) return undefined;
  return endedOn > pair.startsOn ? endedOn : pair.startsOn;
}
