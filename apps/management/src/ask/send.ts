/** Taking in a request: never lost, never twice. */
import type { CivilDate, PhotoId, RequestId } from "@qitong/domain";
import { dueAfter, type AskInput } from "@qitong/domain/management";
import type { z } from "zod";
import { newId } from "@qitong/db";
import { getDistrictSettings, type PublicAct } from "@qitong/service";
import { insertNumbered } from "../request/numbered";
import { auditOf, insertContact, insertEvent, insertPhotos } from "../request/store";
import type { RewrittenPhoto } from "./photos";
import { hashSecret } from "./secret";
import { findSent, getCampusOfCode } from "./store";

export interface Sent {
  readonly number: string;
  readonly dueOn: CivilDate;
}

export async function sendRequest(act: PublicAct, input: z.output<typeof AskInput>, photos: readonly RewrittenPhoto[]): Promise<Sent> {
  const { tx, today, now } = act;
  const campus = await getCampusOfCode(tx, input.code, today);
  // A phone that was off for so long that its key was forgotten still sends nothing twice.
  const sent = await findSent(tx, act.keyHash);
  if (sent) return repeat(act, campus.districtId, sent);
  const { requestPromiseDays } = await getDistrictSettings(tx, campus.districtId);
  const dueOn = dueAfter(today, requestPromiseDays[input.category]).date;
  const id = newId<RequestId>();
  const number = await insertNumbered(tx, today, {
    id, secretHash: hashSecret(input.secret), sendingHash: act.keyHash, districtId: campus.districtId, campusId: campus.campusId,
    category: input.category, text: input.text, place: input.place, asker: input.asker, status: "received",
    receivedAt: now, receivedOn: today, clockFrom: today, dueOn, firstDueOn: dueOn,
  });
  if (input.contact) await insertContact(tx, { requestId: id, ...input.contact });
  await insertPhotos(tx, photos.map((photo, index) => ({
    id: newId<PhotoId>(), requestId: id, ordinal: index, width: photo.width, height: photo.height, bytes: photo.content.length, content: photo.content,
  })));
  await insertEvent(tx, id, act, { kind: "received", personId: null, detail: { photos: photos.length, dueOn } });
  act.audit(auditOf({ districtId: campus.districtId, id, number }, {
    campusId: campus.campusId, category: input.category, photos: photos.length, disclosure: input.contact?.disclosure ?? "none",
  }));
  return { number, dueOn };
}

function repeat(act: PublicAct, districtId: Parameters<typeof auditOf>[0]["districtId"], { number, dueOn }: Sent): Sent {
  act.audit({ districtId, subjectKind: "request", subjectId: number, detail: { repeated: true } });
  return { number, dueOn };
}
