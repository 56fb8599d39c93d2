import { checkNoRefusals } from "@qitong/domain";
import { findPostEndRefusals, type PostEnd } from "@qitong/domain/management";
import { getDistrictOf, type Act } from "@qitong/service";
import { lockPost, markPostEnded } from "./store";

/** Ends a post on a day; the power ends with it, at the next request of whoever held it. */
export async function endPost(act: Act, { postId, endsOn }: PostEnd): Promise<void> {
  const found = await lockPost(act.tx, postId);
  const districtId = await getDistrictOf(act.tx, { kind: "person", id: found.personId });
  checkNoRefusals(findPostEndRefusals(endsOn, { today: act.today, byPersonId: act.principal.personId, post: found }));
  await markPostEnded(act.tx, postId, endsOn);
  const { personId, role, placeKind, placeId } = found;
  act.audit({
    districtId, subjectKind: "post", subjectId: postId,
    detail: { personId, role, place: { kind: placeKind, id: placeId }, endsOn, before: found.endsOn },
  });
}
