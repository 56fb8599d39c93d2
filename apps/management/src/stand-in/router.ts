import { z } from "zod";
import { PostId, type DeputyshipId, type PostPlace } from "@qitong/domain";
import { DelegationGrant, DelegationRevocation, DeputyArrangement, DeputyEnd } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { absent, atPerson, command, OfPerson, query, router, SearchWords, type At } from "@qitong/service";
import { findColleagues, findHouse } from "../colleague/find";
import { findPost } from "../post/store";
import { delegate, findDelegates, readOwnDelegations, revokeDelegation } from "./delegation";
import { arrangeDeputy, endDeputy } from "./deputy";
import { findPostChain } from "./post-place";
import { findDeputyship } from "./store";

async function chainOfPost(db: Queryable, postId: PostId, today: Parameters<At<unknown>>[2]) {
  const found = await findPost(db, postId);
  return found && findPostChain(db, { kind: found.placeKind, id: found.placeId } as PostPlace, today);
}

const atPost: At<{ postId: PostId }> = (db, { postId }, today) => chainOfPost(db, postId, today);
const atDeputyship: At<{ deputyshipId: DeputyshipId }> = async (db, { deputyshipId }, today) => {
  const found = await findDeputyship(db, deputyshipId);
  return found && chainOfPost(db, found.postId, today);
};

export const deputyRouter = router({
  candidates: query({
    permission: "organisation.manage",
    input: z.object({ postId: PostId, search: SearchWords }),
    at: atPost,
    answer: async ({ db, today }, { postId, search }) => {
      const [place] = (await chainOfPost(db, postId, today)) ?? [];
      const house = place && (await findHouse(db, place, today));
      if (!house) throw absent();
      return findColleagues(db, house, search, today);
    },
  }),
  arrange: command({ permission: "organisation.manage", input: DeputyArrangement, at: atPost, act: arrangeDeputy }),
  end: command({ permission: "organisation.manage", input: DeputyEnd, at: atDeputyship, act: endDeputy }),
});

/** About one's own powers: the gate is one's own person. */
export const delegationRouter = router({
  own: query({
    permission: "own.read",
    input: OfPerson,
    at: atPerson,
    answer: (asking, { personId }) => readOwnDelegations(asking, personId),
  }),
  candidates: query({
    permission: "own.manage",
    input: OfPerson.extend({ postId: PostId, search: SearchWords }),
    at: atPerson,
    answer: findDelegates,
  }),
  delegate: command({ permission: "own.manage", input: DelegationGrant, at: atPerson, act: delegate }),
  revoke: command({ permission: "own.manage", input: DelegationRevocation, at: atPerson, act: revokeDelegation }),
});
