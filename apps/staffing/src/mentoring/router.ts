import { z } from "zod";
import { MentoringEnd, NewMentoring } from "@qitong/domain/staffing";
import { atDistrict, atPerson, atScope, command, getDistrictOf, listCampusIds, OfDistrict, OfPerson, OfScope, query, router } from "@qitong/service";
import { getPerson } from "../person/store";
import { addMentoring, endMentoring } from "./pair";
import { atMentoring, findCandidates, listPairs } from "./store";


export const mentoringRouter = router({
  list: query({
    permission: "plan.read",
    input: OfScope,
    at: atScope,
    answer: async ({ db, today }, { scope }) => {
      const districtId = await getDistrictOf(db, scope);
      return listPairs(db, districtId, scope.kind === "district" ? {} : { campusIds: await listCampusIds(db, scope, today) }, today);
    },
  }),
  /** The pairs of oneself. */
  own: query({
    permission: "own.read",
    input: OfPerson,
    at: atPerson,
    answer: async ({ db, today }, { personId }) => listPairs(db, (await getPerson(db, personId)).districtId, { personId }, today),
  }),
  candidates: query({
    permission: "plan.draft",
    input: OfDistrict.extend({ search: z.string().trim().max(30) }),
    at: atDistrict,
    answer: ({ db, today }, input) => findCandidates(db, input.districtId, input.search, today),
  }),
  add: command({ permission: "plan.draft", input: NewMentoring.extend(OfDistrict.shape), at: atDistrict, act: addMentoring }),
  end: command({ permission: "plan.draft", input: MentoringEnd, at: atMentoring, act: endMentoring }),
});
