/** Appointing to a post, ending a post, and closing an account: every reason against it. */
import { z } from "zod";
import { CivilDate } from "../civil-date";
import { CampusId, DistrictId, EntityId, PersonId, PostId } from "../identifier";
import { findAppointmentRefusals, type AppointmentRefusal, type PostPeriod } from "../permission";
import { roles, type Role } from "../role";

export const AppointmentPlace = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("district"), id: DistrictId }),
  z.object({ kind: z.literal("entity"), id: EntityId }),
  z.object({ kind: z.literal("campus"), id: CampusId }),
  z.object({ kind: z.literal("person"), id: PersonId }),
]);

export const Appointment = z.object({
  personId: PersonId,
  role: z.enum(roles),
  place: AppointmentPlace,
  title: z.string().trim().min(1).max(60),
  startsOn: CivilDate,
  endsOn: CivilDate.nullable(),
});
export type Appointment = z.infer<typeof Appointment>;

export const PostEnd = z.object({ postId: PostId, endsOn: CivilDate });
export type PostEnd = z.infer<typeof PostEnd>;

export interface AppointmentFacts {
  readonly today: CivilDate;
  /** Who appoints. */
  readonly byPersonId: PersonId;
  /** All posts that the person has or had. */
  readonly held: readonly PostPeriod[];
  /** All posts of the same role at the same place, whoever has or had them. */
  readonly atPlace: readonly (PostPeriod & { readonly personId: PersonId; readonly personName: string })[];
  /** The day on which an entity was dissolved or a campus closed. */
  readonly placeEndedOn: CivilDate | null;
}

export type PostRefusal =
  | AppointmentRefusal
  | { readonly kind: "own-appointment"; readonly field: "personId" }
  | { readonly kind: "post-starts-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "teacher-post-of-another"; readonly field: "place" }
  | { readonly kind: "place-ended"; readonly field: "place"; readonly endedOn: CivilDate }
  | { readonly kind: "post-occupied"; readonly field: "role"; readonly personName: string; readonly endsOn: CivilDate | null };

/** One person at a time: 校长负责制 knows one head of a legal entity, and a campus one 执行校长. */
const heldByOne: readonly Role[] = ["principal", "campus-head"];

function overlap(a: Pick<PostPeriod, "startsOn" | "endsOn">, b: Pick<PostPeriod, "startsOn" | "endsOn">): boolean {
  return (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn);
}

export function findPostRefusals(wanted: Appointment, facts: AppointmentFacts): PostRefusal[] {
  const refusals: PostRefusal[] = [...findAppointmentRefusals(wanted, facts.held)];
  if (wanted.personId === facts.byPersonId) refusals.push({ kind: "own-appointment", field: "personId" });
  if (wanted.startsOn < facts.today) refusals.push({ kind: "post-starts-in-past", field: "startsOn", today: facts.today });
  if (wanted.place.kind === "person" && wanted.place.id !== wanted.personId) {
    refusals.push({ kind: "teacher-post-of-another", field: "place" });
  }
  if (facts.placeEndedOn !== null && facts.placeEndedOn <= wanted.startsOn) {
    refusals.push({ kind: "place-ended", field: "place", endedOn: facts.placeEndedOn });
  }
  if (heldByOne.includes(wanted.role)) {
    const other = facts.atPlace.find((post) => post.personId !== wanted.personId && overlap(post, wanted));
    if (other) refusals.push({ kind: "post-occupied", field: "role", personName: other.personName, endsOn: other.endsOn });
  }
  return refusals;
}

export type PostEndRefusal =
  | { readonly kind: "own-administrator-post" }
  | { readonly kind: "post-already-ends"; readonly field: "endsOn"; readonly endsOn: CivilDate }
  | { readonly kind: "post-end-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "post-ends-before-start"; readonly field: "endsOn" };

export interface PostEndFacts {
  readonly today: CivilDate;
  readonly byPersonId: PersonId;
  readonly post: Pick<PostPeriod, "role" | "startsOn" | "endsOn"> & { readonly personId: PersonId };
}

/** A post ends on the first day on which it is no longer held; one that has not begun is called off on its first day. */
export function findPostEndRefusals(endsOn: CivilDate, { today, byPersonId, post }: PostEndFacts): PostEndRefusal[] {
  const refusals: PostEndRefusal[] = [];
  // Nobody locks the district out of its own accounts: another administrator must do it.
  if (post.role === "district-administrator" && post.personId === byPersonId) refusals.push({ kind: "own-administrator-post" });
  if (post.endsOn !== null && post.endsOn <= endsOn) refusals.push({ kind: "post-already-ends", field: "endsOn", endsOn: post.endsOn });
  if (endsOn < today) refusals.push({ kind: "post-end-in-past", field: "endsOn", today });
  if (endsOn < post.startsOn) refusals.push({ kind: "post-ends-before-start", field: "endsOn" });
  return refusals;
}
