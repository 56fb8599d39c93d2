import { z } from "zod";
import { DistrictId, PersonId, Scope } from "@qitong/domain";
import { MentoringEnd, NewMentoring } from "@qitong/domain/staffing";
import { atDistrict, atPerson, atScope, command, getDistrictOf, listCampusIds, query, router } from "@qitong/service";
import { getPerson } from "../person/store";
import { addMentoring, endMentoring } from "./pair";
import { atMentoring, findCandidates, listPairs } from "./store";

const ofDistrict = z.object({ districtId: DistrictId });

export const mentoringRouter = router({
  list: query({
    permission: "plan.read",
    input: z.object({ scope: Scope }),
    at: atScope,
    answer: async ({ db, today }, { scope }) => {
      const districtId = await getDistrictOf(db, scope);
      return listPairs(db, districtId, scope.kind === "district" ? {} : { campusIds: await listCampusIds(db, scope, today) }, today);
    },
  }),
  /** The pairs of oneself. */
  own: query({
    permission: "own.read",
    input: z.object({ personId: PersonId }),
    at: atPerson,
    answer: async ({ db, today }, { personId }) => listPairs(db, (await getPerson(db, personId)).districtId, { personId }, today),
  }),
  candidates: query({
    permission: "plan.draft",
    input: ofDistrict.extend({ search: z.string().trim().max(30) }),
    at: atDistrict,
    answer: ({ db, today }, input) => findCandidates(db, input.districtId, input.search, today),
  }),
  add: command({ permission: "plan.draft", input: NewMentoring.extend(ofDistrict.shape), at: atDistrict, act: addMentoring }),
  end: command({ permission: "plan.draft", input: MentoringEnd, at: atMentoring, act: endMentoring }),
});
