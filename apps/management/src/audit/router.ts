import { z } from "zod";
import { DistrictId } from "@qitong/domain";
import { AuditFilter } from "@qitong/domain/management";
import { atDistrict, query, router } from "@qitong/service";
import { findSubjectNames, listActs, listEvents } from "./store";

export const auditRouter = router({
  list: query({
    permission: "audit.read",
    input: AuditFilter.extend({
      districtId: DistrictId,
      /** The id of the last event of the page before. */
      cursor: z.number().int().positive().nullish(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    at: atDistrict,
    answer: async ({ db }, input) => {
      // One more than asked for tells whether there is another page.
      const found = await listEvents(db, input.districtId, input, { before: input.cursor ?? undefined, limit: input.limit + 1 });
      const rows = found.slice(0, input.limit);
      const names = await findSubjectNames(db, rows);
      return {
        rows: rows.map((row) => ({ ...row, subjectName: names.get(row.subjectId) ?? null })),
        next: found.length > input.limit ? (rows.at(-1)?.id ?? null) : null,
      };
    },
  }),
  acts: query({
    permission: "audit.read",
    input: z.object({ districtId: DistrictId }),
    at: atDistrict,
    answer: ({ db }, { districtId }) => listActs(db, districtId),
  }),
});
