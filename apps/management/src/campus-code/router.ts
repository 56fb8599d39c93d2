import { z } from "zod";
import { CampusId } from "@qitong/domain";
import { CodeInput } from "@qitong/domain/management";
import { atCampus, atScope, command, listCampusIds, OfScope, query, router } from "@qitong/service";
import { issueCode } from "./issue";
import { posterOf } from "./poster";
import { listCodes } from "./store";

export const campusCodeRouter = router({
  list: query({
    permission: "request.code",
    input: OfScope,
    at: atScope,
    answer: async ({ db, today }, { scope }) => listCodes(db, await listCampusIds(db, scope, today), today),
  }),
  poster: query({
    permission: "request.code",
    /** Where the product is reached from outside is known to the browser that prints, not to the server. */
    input: z.object({ campusId: CampusId, origin: z.url({ protocol: /^https?$/ }).max(200) }),
    at: atCampus,
    answer: posterOf,
  }),
  issue: command({ permission: "request.code", input: CodeInput, at: atCampus, act: issueCode }),
});
