import { checkNoRefusals, type CivilDate, type PostId, type PostPeriod, type PostPlace, type Role } from "@qitong/domain";
import { findPostRefusals, type Appointment } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, getDistrictOf, listPersonNames, type Act } from "@qitong/service";
import { findPlace, insertPost, lockRivals } from "./store";

interface StoredPost {
  readonly role: Role;
  readonly placeKind: PostPlace["kind"];
  readonly placeId: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

function toPeriod({ role, placeKind, placeId, startsOn, endsOn }: StoredPost): PostPeriod {
  return { role, place: { kind: placeKind, id: placeId } as PostPlace, startsOn, endsOn };
}

/** Gives a person of the district a post at a place of the same district. A place elsewhere answers as an absent one. */
export async function appoint(act: Act, appointment: Appointment): Promise<{ postId: PostId }> {
  const { personId, role, place, title, startsOn, endsOn } = appointment;
  const districtId = await getDistrictOf(act.tx, { kind: "person", id: personId });
  const found = await findPlace(act.tx, place, districtId);
  if (!found) throw absent();
  const { held, atPlace } = await lockRivals(act.tx, personId, role, place);
  const names = await listPersonNames(act.tx, atPlace.map((one) => one.personId));
  checkNoRefusals(
    findPostRefusals(appointment, {
      today: act.today,
      byPersonId: act.principal.personId,
      held: held.map(toPeriod),
      atPlace: atPlace.map((one) => ({ ...toPeriod(one), personId: one.personId, personName: names.get(one.personId) ?? "" })),
      placeEndedOn: found.endedOn,
    }),
  );
  const postId = newId<PostId>();
  await insertPost(act.tx, { id: postId, personId, role, placeKind: place.kind, placeId: place.id, title, startsOn, endsOn });
  act.audit({ districtId, subjectKind: "post", subjectId: postId, detail: { personId, role, place, title, startsOn, endsOn } });
  return { postId };
}
