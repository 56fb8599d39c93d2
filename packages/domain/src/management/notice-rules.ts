/** Every reason against an act on a notice. */
import type { CivilDate } from "../civil-date";
import { findAudienceRefusals, type AudienceRefusal } from "./audience";
import { noticeLifecycle, mostAttachments, type NoticeContent, type NoticeStatus } from "./notice";

export type NoticeRefusal =
  | AudienceRefusal
  | { readonly kind: "audience-nobody"; readonly field: "groups" }
  | { readonly kind: "notice-title-missing"; readonly field: "title" }
  | { readonly kind: "notice-text-missing"; readonly field: "text" }
  | { readonly kind: "confirm-by-without-confirmation"; readonly field: "confirmBy" }
  | { readonly kind: "confirm-by-past"; readonly field: "confirmBy"; readonly publishedOn: CivilDate }
  | { readonly kind: "publish-on-past"; readonly field: "publishOn"; readonly today: CivilDate }
  | { readonly kind: "current-until-past"; readonly field: "currentUntil"; readonly publishedOn: CivilDate }
  | NoticeStateRefusal;

export type NoticeStateRefusal =
  | { readonly kind: "notice-changed"; readonly version: number }
  | { readonly kind: "notice-not-editable"; readonly status: NoticeStatus }
  | { readonly kind: "notice-not-withdrawable"; readonly status: NoticeStatus }
  | { readonly kind: "notice-not-remindable"; readonly status: NoticeStatus }
  | { readonly kind: "too-many-attachments"; readonly field: "attachments"; readonly most: number };

type Act = "edit" | "publish" | "withdraw" | "remind";

export interface NoticeState {
  readonly status: NoticeStatus;
  readonly version: number;
}

export function findNoticeStateRefusals(act: Act, notice: NoticeState, seen: number): NoticeStateRefusal[] {
  const { status, version } = notice;
  const stage = noticeLifecycle[status];
  const refusals: NoticeStateRefusal[] = [];
  if (seen !== version) refusals.push({ kind: "notice-changed", version });
  if ((act === "edit" && !stage.mayEdit) || (act === "publish" && !stage.mayPublish)) refusals.push({ kind: "notice-not-editable", status });
  if (act === "withdraw" && !stage.mayWithdraw) refusals.push({ kind: "notice-not-withdrawable", status });
  if (act === "remind" && !stage.mayRemind) refusals.push({ kind: "notice-not-remindable", status });
  return refusals;
}

/** A draft may lack anything but its dates must make sense. */
export function findContentRefusals(content: NoticeContent, today: CivilDate): NoticeRefusal[] {
  const { publishOn, confirmBy, currentUntil } = content;
  const publishedOn = publishOn ?? today;
  const refusals: NoticeRefusal[] = [];
  if (content.title === "") refusals.push({ kind: "notice-title-missing", field: "title" });
  if (publishOn !== null && publishOn < today) refusals.push({ kind: "publish-on-past", field: "publishOn", today });
  if (confirmBy !== null && !content.needsConfirmation) refusals.push({ kind: "confirm-by-without-confirmation", field: "confirmBy" });
  if (confirmBy !== null && confirmBy < publishedOn) refusals.push({ kind: "confirm-by-past", field: "confirmBy", publishedOn });
  if (currentUntil !== null && currentUntil < publishedOn) refusals.push({ kind: "current-until-past", field: "currentUntil", publishedOn });
  return refusals;
}

/** What a notice needs before it goes out, by hand or on its day. */
export function findNoticePublicationRefusals(content: NoticeContent, today: CivilDate): NoticeRefusal[] {
  const refusals: NoticeRefusal[] = [...findContentRefusals(content, today), ...findAudienceRefusals(content.audience)];
  if (content.text === "") refusals.push({ kind: "notice-text-missing", field: "text" });
  return refusals;
}

/** Published to nobody, a notice would only look as if it had been said. */
export function findNobodyRefusals(reached: number): NoticeRefusal[] {
  return reached > 0 ? [] : [{ kind: "audience-nobody", field: "groups" }];
}

export function findAttachmentCountRefusals(held: number): NoticeStateRefusal[] {
  return held < mostAttachments ? [] : [{ kind: "too-many-attachments", field: "attachments", most: mostAttachments }];
}

export type ReadingRefusal =
  | { readonly kind: "notice-withdrawn" }
  | { readonly kind: "confirmation-not-asked" }
  | { readonly kind: "notice-not-opened" };

/** One confirms what one has opened. */
export function findConfirmationRefusals(notice: { readonly status: NoticeStatus; readonly needsConfirmation: boolean }, openedAt: Date | null): ReadingRefusal[] {
  const refusals: ReadingRefusal[] = [];
  if (notice.status !== "published") refusals.push({ kind: "notice-withdrawn" });
  if (!notice.needsConfirmation) refusals.push({ kind: "confirmation-not-asked" });
  if (openedAt === null) refusals.push({ kind: "notice-not-opened" });
  return refusals;
}
