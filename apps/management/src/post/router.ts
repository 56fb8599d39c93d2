import { z } from "zod";
import { roles, type PostId } from "@qitong/domain";
import { Appointment, PostEnd } from "@qitong/domain/management";
import { asOf, atDistrict, atPerson, command, dayOf, findPersonChain, OfDistrict, query, router, SearchWords, type At } from "@qitong/service";
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
    input: OfDistrict.extend({ role: z.enum(roles).optional(), ...asOf }),
    at: atDistrict,
    answer: ({ db, today }, input) => listPosts(db, input, dayOf(input, today)),
  }),
  candidates: query({
    permission: "account.manage",
    input: OfDistrict.extend({ search: SearchWords }),
    at: atDistrict,
    answer: ({ db, today }, { districtId, search }) => findDistrictPeople(db, districtId, search, today),
  }),
  appoint: command({ permission: "account.manage", input: Appointment, at: atPerson, act: appoint }),
  end: command({ permission: "account.manage", input: PostEnd, at: atPost, act: endPost }),
});
