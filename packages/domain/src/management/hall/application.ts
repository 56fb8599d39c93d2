/** An application of a parent, who has no account (decision 0012): what is typed, its number, and what may be done with it from outside. */
import { z } from "zod";
import { addWorkingDays } from "../../calendar/working-day";
import type { CivilDate } from "../../civil-date";
import { cleanText, plainLine, plainText } from "../../plain-text";
import { allows, approvalLifecycle, FormValues, LocalKey, type ApprovalStatus, type FormValues as Values } from "../approval";
import { CallBackPhone } from "../call-back-phone";
import { CampusCode, mostPhotoBytes, mostPhotos, RequestSecret } from "../request-input";
import type { ItemState } from "./item-setting";

/** B for 办事, as S for 诉求: one look at it tells which of the two it is. */
export const ApplicationNumber = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^B\d{6}-\d{6}$/, { error: "application-number" }));

export const FollowedApplication = z.object({ number: ApplicationNumber, secret: RequestSecret });
export type FollowedApplication = z.infer<typeof FollowedApplication>;

/** Who applies, and for which pupil. Without a phone number nobody could ask back, so it is needed. */
export const ApplicantInput = z.object({
  name: plainLine(2, 30),
  phone: CallBackPhone,
  pupilName: plainLine(2, 30),
  pupilClass: plainLine(2, 30),
});
export type ApplicantInput = z.infer<typeof ApplicantInput>;

/** What strangers type is cleaned of what cannot be seen, in forms too. */
const OutsideValues = FormValues.transform(
  (values): Values => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, typeof value === "string" ? cleanText(value) : value])),
);

const Photo = z.object({ fieldId: LocalKey, base64: z.base64().max(Math.ceil(mostPhotoBytes * 1.4)) });
const Filled = z.object({ values: OutsideValues, photos: z.array(Photo).max(mostPhotos) });

export const ApplyInput = Filled.extend({
  code: CampusCode,
  /** Made by the phone, so that it knows the secret although no answer came; only its hash is stored. */
  secret: RequestSecret,
  itemKey: z.string().min(1).max(40),
  applicant: ApplicantInput,
});
export type ApplyInput = z.infer<typeof ApplyInput>;

export const AddInput = FollowedApplication.extend(Filled.shape);
export const TakeBackInput = FollowedApplication.extend({ text: plainText(0, 300) });

export type ApplicationRefusal =
  | { readonly kind: "item-not-open"; readonly state: Exclude<ItemState, "open"> }
  | { readonly kind: "application-act-not-now"; readonly act: "add" | "withdraw"; readonly status: ApprovalStatus };

export type ApplicationDetailRefusal = { readonly kind: "applicant-forgotten" };

export const outsideActs = ["add", "withdraw"] as const;
export type OutsideAct = (typeof outsideActs)[number];

/** What the applicant may do: answer a return (补正), and take it back before it is decided. */
export function findOutsideActRefusals(status: ApprovalStatus, act: OutsideAct): ApplicationRefusal[] {
  return allows(status, act === "add" ? "resubmit" : "withdraw") ? [] : [{ kind: "application-act-not-now", act, status }];
}

/** The promised day. While the applicant is to add something the clock stands, and begins anew when that has come (补正). */
export const promisedBy = (from: CivilDate, promisedDays: number): CivilDate => addWorkingDays(from, promisedDays).date;

export const isOverdue = ({ status, dueOn }: { readonly status: ApprovalStatus; readonly dueOn: CivilDate }, today: CivilDate): boolean =>
  status === "running" && dueOn < today;

export const isEnded = (status: ApprovalStatus): boolean => approvalLifecycle[status].isOver;

/** What it is called in the inbox. */
export const applicationTitle = ({ pupilName, pupilClass }: Pick<ApplicantInput, "pupilName" | "pupilClass">): string => `${pupilName}（${pupilClass}）`;
