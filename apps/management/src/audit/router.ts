import { z } from "zod";
import { AuditFilter } from "@qitong/domain/management";
import { atDistrict, cursorPage, OfDistrict, query, router } from "@qitong/service";
import { findSubjectNames, listActs, listEvents } from "./store";

export const auditRouter = router({
  list: query({
    permission: "audit.read",
    input: AuditFilter.extend({
      ...OfDistrict.shape,
      /** The id of the last event of the page before. */
      cursor: z.number().int().positive().nullish(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    at: atDistrict,
    answer: async ({ db }, input) => {
      const found = await listEvents(db, input.districtId, input, { before: input.cursor ?? undefined, limit: input.limit + 1 });
      const { rows, next } = cursorPage(found, input.limit, ({ id }) => id);
      const names = await findSubjectNames(db, rows);
      return { rows: rows.map((row) => ({ ...row, subjectName: names.get(row.subjectId) ?? null })), next };
    },
  }),
  acts: query({
    permission: "audit.read",
    input: OfDistrict,
    at: atDistrict,
    answer: ({ db }, { districtId }) => listActs(db, districtId),
  }),
});
