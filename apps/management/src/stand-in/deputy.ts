/** 副职、代理: arranged by who answers for the organisation, never for or by oneself, and over at once when it is ended. */
import { checkNoRefusals, type DeputyshipId, type PostPlace } from "@qitong/domain";
import { findDeputyRefusals, type DeputyArrangement } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { findHouse, isColleague } from "../colleague/find";
import { lockPost } from "../post/store";
import { districtOf, findPostChain } from "./post-place";
import { insertDeputyship, lockDeputiesOf, lockDeputyship, markDeputyshipRevoked } from "./store";

export async function arrangeDeputy(act: Act, arrangement: DeputyArrangement): Promise<{ deputyshipId: DeputyshipId }> {
  const { postId, personId, kind, permissions, startsOn, endsOn, reason } = arrangement;
  const post = await lockPost(act.tx, postId);
  const running = await lockDeputiesOf(act.tx, postId);
  const chain = (await findPostChain(act.tx, { kind: post.placeKind, id: post.placeId } as PostPlace, act.today)) ?? [];
  const [place] = chain;
  const house = place && (await findHouse(act.tx, place, act.today));
  if (!place || !house || !(await isColleague(act.tx, personId, house, act.today))) throw absent();
  const { principal, onBehalfOf, today } = act;
  checkNoRefusals(findDeputyRefusals(arrangement, { today, byPersonId: principal.personId, onBehalfOf, post: { ...post, place }, running }));
  const deputyshipId = newId<DeputyshipId>();
  const districtId = districtOf(chain);
  await insertDeputyship(act.tx, {
    id: deputyshipId, districtId, postId, deputyPersonId: personId, kind, permissions: [...new Set(permissions)], startsOn, endsOn, reason,
    arrangedBy: principal.personId, arrangedAt: act.now,
  });
  act.audit({
    districtId, subjectKind: "deputyship", subjectId: deputyshipId,
    detail: { postId, postTitle: post.title, forPersonId: post.personId, personId, kind, permissions, startsOn, endsOn, reason },
  });
  return { deputyshipId };
}

export async function endDeputy(act: Act, { deputyshipId }: { readonly deputyshipId: DeputyshipId }): Promise<void> {
  const found = await lockDeputyship(act.tx, deputyshipId);
  // Ended twice is ended: what was wanted is so.
  if (found.revokedAt === null) await markDeputyshipRevoked(act.tx, deputyshipId, { revokedBy: act.principal.personId, revokedAt: act.now });
  act.audit({
    districtId: found.districtId, subjectKind: "deputyship", subjectId: deputyshipId,
    detail: { postId: found.postId, personId: found.deputyPersonId, wasEndedBefore: found.revokedAt !== null },
  });
}
