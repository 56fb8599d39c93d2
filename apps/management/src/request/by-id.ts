/** One request as staff see it: the whole trace, and of the asker only what the asker allows. */
import { findRevealRefusals, type Disclosure } from "@qitong/domain/management";
import { mayAt, type Principal, type RequestId } from "@qitong/domain";
import { maskPhone } from "@qitong/domain/staffing";
import { findCampusChain, findCampusName, findPersonName, getDistrictSettings, type Asking } from "@qitong/service";
import { holdsInDistrict } from "./handler-store";
import { findContact, getRequest, listDuplicates, listEvents, listPhotos, findRequest, type RequestRow } from "./store";

export async function loadRequest({ db, principal, today }: Asking, requestId: RequestId) {
  const row = await getRequest(db, requestId);
  const [settings, campusName, handlerName, contact, photos, trace, duplicates, main, chain] = await Promise.all([
    getDistrictSettings(db, row.districtId),
    findCampusName(db, row.campusId, today),
    findPersonName(db, row.handlerId),
    findContact(db, row.id),
    listPhotos(db, row.id),
    listEvents(db, row.id),
    listDuplicates(db, row.id),
    row.mergedInto && findRequest(db, row.mergedInto),
    findCampusChain(db, row.campusId, today),
  ]);
  const { id, number, campusId, category, text, place, asker, status, receivedAt, receivedOn, dueOn, handlerId, reopened, answeredOn, rating, isSolved, version } = row;
  return {
    id, number, campusId, category, text, place, asker, status, receivedAt, receivedOn, dueOn, handlerId, reopened, answeredOn, rating, isSolved, version,
    campusName,
    handlerName,
    isMine: handlerId === principal.personId,
    contact: contact ? contactFor(principal, row, contact, mayAt(principal, "request.contact.reveal", chain ?? [])) : null,
    photos,
    trace,
    duplicates,
    mergedInto: main ? { id: main.id, number: main.number } : null,
    today,
    settings: {
      requestReminderDays: settings.requestReminderDays, requestHandlers: settings.requestHandlers, requestPromiseDays: settings.requestPromiseDays,
    },
  };
}

/** Someone whom the asker keeps out is told only that there is a contact. */
function contactFor(principal: Principal, row: RequestRow, contact: { disclosure: Disclosure; phone: string }, maySee: boolean) {
  const isOfDistrict = holdsInDistrict(principal, "request.contact.reveal", row.districtId);
  const mayReveal = maySee && findRevealRefusals(contact.disclosure, isOfDistrict).length === 0;
  return { disclosure: contact.disclosure, mayReveal, maskedPhone: mayReveal ? maskPhone(contact.phone) : null };
}
