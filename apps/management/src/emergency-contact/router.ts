import { z } from "zod";
import { CampusId, CivilDate, PersonId, Scope } from "@qitong/domain";
import { ContactRevealInput, EmergencyListInput } from "@qitong/domain/management";
import { atCampus, atPerson, atScope, command, query, router } from "@qitong/service";
import { findColleagues, findHouse } from "../colleague/find";
import { keepContacts } from "./keep";
import { listOwnContacts, readBoard, readCampusContacts } from "./read";
import { revealContactPhones } from "./reveal";

const asOf = CivilDate.optional();

export const emergencyContactRouter = router({
  board: query({ permission: "emergency.read", input: z.object({ scope: Scope, asOf }), at: atScope, answer: readBoard }),
  ofCampus: query({ permission: "emergency.read", input: z.object({ campusId: CampusId, asOf }), at: atCampus, answer: readCampusContacts }),
  own: query({ permission: "own.read", input: z.object({ personId: PersonId }), at: atPerson, answer: listOwnContacts }),
  colleagues: query({
    permission: "emergency.manage",
    input: z.object({ campusId: CampusId, search: z.string().trim().min(1).max(60) }),
    at: atCampus,
    answer: async ({ db, today }, { campusId, search }) => {
      const house = await findHouse(db, { kind: "campus", id: campusId }, today);
      return house ? findColleagues(db, house, search, today) : [];
    },
  }),
  keep: command({ permission: "emergency.manage", input: EmergencyListInput, at: atCampus, act: keepContacts }),
  reveal: command({ permission: "staff.identity.reveal", input: ContactRevealInput, at: atCampus, act: revealContactPhones, isAnswerSecret: true }),
});
