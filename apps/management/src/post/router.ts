import { z } from "zod";
import { CivilDate, DistrictId, roles, type PostId } from "@qitong/domain";
import { Appointment, PostEnd } from "@qitong/domain/management";
import { atDistrict, atPerson, command, dayOf, findPersonChain, query, router, type At } from "@qitong/service";
import { findDistrictPeople } from "../colleague/find";
import { appoint } from "./appoint";
import { endPost } from "./end";
import { findPost, listPosts } from "./store";

/** A post is where its person is. */
const atPost: At<{ postId: PostId }> = async (db, { postId }, today) => {
  const found = await findPost(db, postId);
  return found && findPersonChain(db, found.personId, today);
};

export const postRouter = router({
  list: query({
    permission: "account.read",
    input: z.object({ districtId: DistrictId, role: z.enum(roles).optional(), asOf: CivilDate.optional() }),
    at: atDistrict,
    answer: ({ db, today }, input) => listPosts(db, input, dayOf(input, today)),
  }),
  candidates: query({
    permission: "account.manage",
    input: z.object({ districtId: DistrictId, search: z.string().trim().min(1).max(60) }),
    at: atDistrict,
    answer: ({ db, today }, { districtId, search }) => findDistrictPeople(db, districtId, search, today),
  }),
  appoint: command({ permission: "account.manage", input: Appointment, at: atPerson, act: appoint }),
  end: command({ permission: "account.manage", input: PostEnd, at: atPost, act: endPost }),
});
