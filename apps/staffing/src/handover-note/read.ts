/** What the screens read of handover notes. */
import type { DistrictId, PersonId, Scope, TransferPlanId } from "@qitong/domain";
import { isNoteOverdue, noteDueOn } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { absent, getDistrictOf, getDistrictSettings, listCampusIds, type Asking } from "@qitong/service";
import { getPerson } from "../person/store";
import { leadsClass, listColleagues, listDueNotes, listNotesFor } from "./store";

async function dueDaysOf(db: Queryable, districtId: DistrictId): Promise<number> {
  return (await getDistrictSettings(db, districtId)).handoverNoteDays;
}

/** Of the releasing side: who leaves from here, and how far each note is. */
export async function readNotes({ db, today }: Asking, scope: Scope) {
  const districtId = await getDistrictOf(db, scope);
  const days = await dueDaysOf(db, districtId);
  const of = scope.kind === "district" ? {} : { campusIds: await listCampusIds(db, scope, today) };
  return (await listDueNotes(db, { districtId, ...of }, today)).map(({ content, ...row }) => {
    const dueOn = noteDueOn(row.effectiveOn, days);
    // What a teacher still writes is the teacher's own.
    return { ...row, content: row.status === "draft" ? null : content, dueOn, isOverdue: isNoteOverdue(row.status, dueOn, today) };
  });
}

/** For the home page of the releasing principal: who is late, and what waits for a confirmation. */
export async function readNotesDue(asking: Asking, scope: Scope) {
  const notes = await readNotes(asking, scope);
  const late = notes.filter((note) => note.isOverdue);
  return { overdue: late.map(({ name }) => name), firstDay: late[0]?.effectiveOn ?? null, toConfirm: notes.filter((note) => note.status === "received").length };
}

export async function readOwnNotes({ db, today }: Asking, personId: PersonId) {
  const days = await dueDaysOf(db, (await getPerson(db, personId)).districtId);
  const due = await listDueNotes(db, { personId }, today);
  return {
    isClassHead: await leadsClass(db, personId, today),
    toWrite: due.map(({ districtId: _district, ...row }) => {
      const dueOn = noteDueOn(row.effectiveOn, days);
      return { ...row, dueOn, isOverdue: isNoteOverdue(row.status, dueOn, today) };
    }),
    toReceive: await listNotesFor(db, personId, today),
  };
}

/** Who can take over at the campus that is left. */
export async function readReceivers({ db, today }: Asking, { personId, planId }: { readonly personId: PersonId; readonly planId: TransferPlanId }) {
  const due = (await listDueNotes(db, { personId }, today)).find((one) => one.planId === planId);
  if (!due) throw absent();
  return listColleagues(db, due.fromCampusId, personId, today);
}
