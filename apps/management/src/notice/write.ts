/** Writing a notice and its attachments; and sending it out, at once or on its day. */
import type { z } from "zod";
import { checkNoRefusals, findDocumentRefusals, type FileId, type NoticeId } from "@qitong/domain";
import {
  findAttachmentCountRefusals, findContentRefusals, findNobodyRefusals, findNoticePublicationRefusals, findNoticeStateRefusals, mostAttachments,
  type NoticeAttachment, type NoticeChange, type NoticeCreation, type NoticeVersion, type NoticeWithdrawal,
} from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, uploadedContent, getDistrictOf, insertDocuments, uploadedName, type Act, type ClockWork } from "@qitong/service";
import { checkAudience, listAudience } from "./place";
import { insertRecipients } from "./recipient-store";
import { contentOf, deleteFile, findFile, insertFile, insertNotice, listFiles, lockNotice, placeOf, updateNotice, type NoticeRow } from "./store";

export async function createNotice({ tx, principal, today, now, audit }: Act, { place, content }: NoticeCreation) {
  await checkAudience(tx, place, content.audience, today);
  const districtId = await getDistrictOf(tx, place);
  checkNoRefusals(findContentRefusals(content, today));
  const noticeId = newId<NoticeId>();
  await insertNotice(tx, {
    id: noticeId, districtId, placeKind: place.kind, placeId: place.id, ...content, status: "draft", createdBy: principal.personId, createdAt: now,
  });
  audit({ districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: content.title, place } });
  return { noticeId, version: 1 };
}

/** A scheduled one becomes a draft again: nothing goes out that was not looked at once more. */
export async function changeNotice({ tx, today, audit }: Act, { noticeId, version, content }: z.infer<typeof NoticeChange>) {
  const row = await lockNotice(tx, noticeId);
  await checkAudience(tx, placeOf(row), content.audience, today);
  checkNoRefusals([...findNoticeStateRefusals("edit", row, version), ...findContentRefusals(content, today)]);
  const next = await updateNotice(tx, row, { ...content, status: "draft" });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: content.title, before: contentOf(row) } });
  return { noticeId, version: next };
}

export async function attachFile(act: Act, { noticeId, version, file }: z.infer<typeof NoticeAttachment>) {
  const { tx, audit } = act;
  const row = await lockNotice(tx, noticeId);
  const held = await listFiles(tx, noticeId);
  checkNoRefusals([
    ...findNoticeStateRefusals("edit", row, version), ...findAttachmentCountRefusals(held.length),
    ...findDocumentRefusals(uploadedName(file), uploadedContent(file)).map((refusal) => ({ ...refusal, field: "attachments" })),
  ]);
  const [stored] = await insertDocuments(act, row.districtId, [file]);
  if (!stored) throw new Error("a document was not stored");
  const { id: fileId, name, sha256 } = stored;
  await insertFile(tx, noticeId, fileId);
  const next = await updateNotice(tx, row, { status: "draft" });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, file: { fileId, name, sha256 }, most: mostAttachments } });
  return { noticeId, version: next };
}

export async function removeFile({ tx, audit }: Act, { noticeId, version, fileId }: z.infer<typeof NoticeVersion> & { readonly fileId: FileId }) {
  const row = await lockNotice(tx, noticeId);
  const file = await findFile(tx, noticeId, fileId);
  if (!file) throw absent();
  checkNoRefusals(findNoticeStateRefusals("edit", row, version));
  await deleteFile(tx, noticeId, fileId);
  const next = await updateNotice(tx, row, { status: "draft" });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, removed: { fileId, name: file.fileName } } });
  return { noticeId, version: next };
}

/** Sends a notice out, or sets it for its day; from then on its audience is fixed. */
export async function publishNotice(act: Act, { noticeId, version }: z.infer<typeof NoticeVersion>) {
  const { tx, today, audit } = act;
  const row = await lockNotice(tx, noticeId);
  await checkAudience(tx, placeOf(row), row.audience, today);
  const reached = await listAudience(tx, row.audience, today);
  checkNoRefusals([
    ...findNoticeStateRefusals("publish", row, version), ...findNoticePublicationRefusals(contentOf(row), today),
    ...(row.audience.places.length > 0 && row.audience.groups.length > 0 ? findNobodyRefusals(reached.length) : []),
  ]);
  if (row.publishOn !== null && row.publishOn > today) {
    const next = await updateNotice(tx, row, { status: "scheduled" });
    audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, publishOn: row.publishOn } });
    return { status: "scheduled" as const, version: next };
  }
  return { status: "published" as const, version: await sendOut(act, row) };
}

export async function sendOut({ tx, today, now, audit }: ClockWork, row: NoticeRow): Promise<number> {
  const reached = await listAudience(tx, row.audience, today);
  // Who wrote it has read it.
  const known = { openedAt: now, confirmedAt: row.needsConfirmation ? now : null };
  await insertRecipients(
    tx,
    reached.map(({ personId, campusId }) => ({ noticeId: row.id, personId, campusId, origin: "published", ...(personId === row.createdBy ? known : {}) })),
  );
  const version = await updateNotice(tx, row, { status: "published", publishedOn: today, publishedAt: now });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: row.id, detail: { title: row.title, reached: reached.length, audience: row.audience } });
  return version;
}

export async function withdrawNotice({ tx, principal, now, audit }: Act, { noticeId, version, reason }: z.infer<typeof NoticeWithdrawal>) {
  const row = await lockNotice(tx, noticeId);
  checkNoRefusals(findNoticeStateRefusals("withdraw", row, version));
  const next = await updateNotice(tx, row, { status: "withdrawn", withdrawnAt: now, withdrawnBy: principal.personId, withdrawReason: reason });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, status: row.status, reason } });
  return { noticeId, version: next };
}
