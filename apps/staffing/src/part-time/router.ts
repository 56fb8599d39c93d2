import { HomeLessons, NewPartTime, PartTimeEnd } from "@qitong/domain/staffing";
import { asOf, atPerson, atScope, command, OfPerson, OfScope, query, router } from "@qitong/service";
import { arrangePartTime, endPartTime, recordLessons } from "./arrange";
import { readChoices } from "./facts";
import { readPartTimeBoard } from "./read";
import { atPartTime, atPersonAndHost } from "./store";

export const partTimeRouter = router({
  board: query({
    permission: "staff.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: readPartTimeBoard,
  }),
  choices: query({ permission: "staff.arrange", input: OfPerson, at: atPerson, answer: readChoices }),
  arrange: command({ permission: "staff.arrange", input: NewPartTime, at: atPersonAndHost, act: arrangePartTime }),
  end: command({ permission: "staff.arrange", input: PartTimeEnd, at: atPartTime, act: endPartTime }),
  recordLessons: command({ permission: "staff.arrange", input: HomeLessons, at: atPerson, act: recordLessons }),
});
