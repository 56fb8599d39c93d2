/** A notice (通知公告): written, perhaps scheduled, published to a fixed audience, and perhaps withdrawn for all to see. */
import { z } from "zod";
import { DocumentUpload } from "../document";
import { addDays, CivilDate } from "../civil-date";
import { NoticeId, PersonId } from "../identifier";
import { Scope } from "../place";
import { Audience } from "./audience";

export const noticeStatuses = ["draft", "scheduled", "published", "withdrawn"] as const;
export const NoticeStatus = z.enum(noticeStatuses);
export type NoticeStatus = z.infer<typeof NoticeStatus>;

interface Stage {
  readonly mayEdit: boolean;
  readonly mayPublish: boolean;
  readonly mayWithdraw: boolean;
  readonly mayRemind: boolean;
}

export const noticeLifecycle = {
  draft: { mayEdit: true, mayPublish: true, mayWithdraw: true, mayRemind: false },
  // An edit takes it back to a draft: nothing goes out that was not looked at once more.
  scheduled: { mayEdit: true, mayPublish: true, mayWithdraw: true, mayRemind: false },
  published: { mayEdit: false, mayPublish: false, mayWithdraw: true, mayRemind: true },
  // Those whom it had reached see that it was withdrawn; one that was never out was seen by nobody.
  withdrawn: { mayEdit: false, mayPublish: false, mayWithdraw: false, mayRemind: false },
} as const satisfies Record<NoticeStatus, Stage>;

export const longestNoticeTitle = 100;
export const longestNotice = 10_000;
export const mostAttachments = 5;

export const NoticeContent = z.object({
  title: z.string().trim().max(longestNoticeTitle),
  /** Plain text: what looks like a tag is shown as it was typed. */
  text: z.string().trim().max(longestNotice),
  audience: Audience,
  needsConfirmation: z.boolean(),
  confirmBy: CivilDate.nullable(),
  remindDaysBefore: z.int().min(1).max(14),
  /** Null: it is published by hand. */
  publishOn: CivilDate.nullable(),
  /** The last day on which newcomers are still shown it; null for as long as it is not withdrawn. */
  currentUntil: CivilDate.nullable(),
});
export type NoticeContent = z.infer<typeof NoticeContent>;

export const NoticeCreation = z.object({ place: Scope, content: NoticeContent });
export type NoticeCreation = z.infer<typeof NoticeCreation>;

/** `version` is the one that was on screen. */
export const NoticeVersion = z.object({ noticeId: NoticeId, version: z.int().min(1) });
export const NoticeChange = NoticeVersion.extend({ content: NoticeContent });
export const NoticeWithdrawal = NoticeVersion.extend({ reason: z.string().trim().min(1).max(500) });
export const NoticeAttachment = NoticeVersion.extend({ file: DocumentUpload });
export const OwnNotice = z.object({ personId: PersonId, noticeId: NoticeId });

/** The day on which those who have not confirmed are reminded by themselves; null without a last day. */
export function automaticReminderOn({ needsConfirmation, confirmBy, remindDaysBefore }: Pick<NoticeContent, "needsConfirmation" | "confirmBy" | "remindDaysBefore">): CivilDate | null {
  return needsConfirmation && confirmBy !== null ? addDays(confirmBy, -remindDaysBefore) : null;
}

/** Once, from its day until the last day for confirming is over. */
export function isAutomaticReminderDue(
  notice: Pick<NoticeContent, "needsConfirmation" | "confirmBy" | "remindDaysBefore"> & { readonly status: NoticeStatus; readonly isRemindedByClock: boolean },
  today: CivilDate,
): boolean {
  const on = automaticReminderOn(notice);
  return notice.status === "published" && !notice.isRemindedByClock && on !== null && on <= today && notice.confirmBy !== null && today <= notice.confirmBy;
}

/** Whether somebody who comes to a post today is shown it. */
export function isCurrent(notice: { readonly status: NoticeStatus; readonly currentUntil: CivilDate | null }, today: CivilDate): boolean {
  return notice.status === "published" && (notice.currentUntil === null || today <= notice.currentUntil);
}
