import { z } from "zod";
import { CivilDate, Scope } from "@qitong/domain";
import { atScope, dayOf, listCampusIds, query, router } from "@qitong/service";
import { countStaff, listStaff } from "./store";

export const staffRouter = router({
  list: query({
    permission: "staff.read",
    input: z.object({
      scope: Scope,
      asOf: CivilDate.optional(),
      search: z.string().max(60).optional(),
      subject: z.string().max(30).optional(),
      limit: z.number().int().min(1).max(500).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    at: atScope,
    answer: async ({ db, today }, input) => {
      const on = dayOf(input, today);
      const campusIds = await listCampusIds(db, input.scope, on);
      const [rows, total] = await Promise.all([
        listStaff(db, campusIds, on, input, input),
        countStaff(db, campusIds, on, input),
      ]);
      return { rows, total, asOf: on };
    },
  }),
});
