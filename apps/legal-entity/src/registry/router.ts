import { z } from "zod";
import { CampusId, CivilDate, Scope } from "@qitong/domain";
import { atCampus, atScope, dayOf, query, router } from "@qitong/service";
import { readCampus } from "./by-id";
import { listRegistry } from "./list";

export const registryRouter = router({
  list: query({
    permission: "registry.read",
    input: z.object({ scope: Scope, asOf: CivilDate.optional() }),
    at: atScope,
    answer: async (asking, input) => {
      const asOf = dayOf(input, asking.today);
      return { asOf, today: asking.today, entities: await listRegistry(asking, input.scope, asOf) };
    },
  }),
  byId: query({
    permission: "registry.read",
    input: z.object({ campusId: CampusId }),
    at: atCampus,
    answer: (asking, { campusId }) => readCampus(asking, campusId),
  }),
});
