import { z } from "zod";
import { EvidenceLook, ExemptionEnd, ExemptionKey, NewExemption, Reveal, StaffFilter } from "@qitong/domain/staffing";
import { asOf, atPerson, atScope, command, dayOf, listCampusIds, OfPerson, OfScope, paged, pageInput, query, router } from "@qitong/service";
import { DocumentUpload } from "@qitong/domain";
import { loadStaffFile } from "./by-id";
import { addExemption, endExemption } from "./exempt";
import { addPapers, openPaper } from "./exemption-paper";
import { exportStaff } from "./export";
import { revealIdentity } from "./reveal-identity";
import { countStaff, listStaff, listVisitors } from "./store";

const ListInput = OfScope.extend({ ...asOf, ...StaffFilter.shape });

export const staffRouter = router({
  list: query({
    permission: "staff.read",
    // A screen takes a whole scope at once, so that filtering and pinyin search answer at every key.
    input: ListInput.extend(pageInput({ usual: 100, most: 10_000 })),
    at: atScope,
    answer: async ({ db, today }, input) => {
      const on = dayOf(input, today);
      const campusIds = await listCampusIds(db, input.scope, on);
      const [page, visitors] = await Promise.all([
        paged(listStaff(db, campusIds, on, input, input), countStaff(db, campusIds, on, input)),
        listVisitors(db, campusIds, on, input),
      ]);
      // Apart from the rows: whoever comes for two days a week is on another campus's strength and in its number.
      return { ...page, visitors, asOf: on };
    },
  }),
  byId: query({
    permission: "staff.read",
    input: OfPerson.extend(asOf),
    at: atPerson,
    answer: ({ db, today }, input) => loadStaffFile(db, input.personId, dayOf(input, today)),
  }),
  export: query({
    permission: "staff.read",
    input: ListInput,
    at: atScope,
    answer: async ({ db, today }, input) => {
      const on = dayOf(input, today);
      return exportStaff(db, await listCampusIds(db, input.scope, on), on, input);
    },
  }),
  revealIdentity: command({ permission: "staff.identity.reveal", input: Reveal, at: atPerson, act: revealIdentity, isAnswerSecret: true }),
  addExemption: command({ permission: "staff.manage", input: NewExemption, at: atPerson, act: addExemption }),
  endExemption: command({ permission: "staff.manage", input: ExemptionEnd, at: atPerson, act: endExemption }),
  addExemptionPapers: command({
    permission: "staff.manage", input: ExemptionKey.extend({ papers: z.array(DocumentUpload).min(1).max(5) }), at: atPerson, act: addPapers,
  }),
  openExemptionPaper: command({ permission: "staff.evidence.read", input: EvidenceLook, at: atPerson, act: openPaper, isAnswerSecret: true }),
});
