/** What an asker and the staff type. Photos are looked at by what they hold, not by what they are called. */
import { z } from "zod";
import { CampusId, PersonId, RequestId } from "../identifier";
import { plainLine, plainText } from "../plain-text";
import { CallBackPhone } from "./call-back-phone";
import { RequestCategory } from "./request-category";
import { disclosures } from "./request-rules";

/** Signs that are not taken for one another (Crockford); 12 of them are 60 bits of chance. */
export const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 12;

/** @param random whole numbers from 0 to 255, as many as the code has signs; 256 is a multiple of 32, so each sign is as likely. */
export const codeFrom = (random: Iterable<number>): string => Array.from(random, (byte) => codeAlphabet.charAt(byte % 32)).join("");

/** A campus's public code: 12 characters that are not taken for one another, 60 bits of chance. */
/** Typed by hand from a poster: small letters and spaces are forgiven. */
export const CampusCode = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/, { error: "campus-code" }));

export const RequestNumber = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^S\d{6}-\d{6}$/, { error: "request-number" }));

export const RequestSecret = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ""))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/, { error: "request-secret" }));

/** Twelve characters in three groups, as one reads them out. */
export const grouped = (text: string): string => text.replaceAll(/(.{4})(?=.)/g, "$1-");

export const askers = ["parent", "staff", "other"] as const;
export type Asker = (typeof askers)[number];

export const mostPhotos = 4;
export const mostPhotoBytes = 3 * 1024 * 1024;
export const mostPhotoPixels = 50_000_000;
export const photoTypes = ["jpeg", "png", "webp"] as const;

export type PhotoRefusal =
  | { readonly kind: "photo-not-a-picture"; readonly field: `photos.${number}` }
  | { readonly kind: "photo-too-large"; readonly field: `photos.${number}`; readonly most: number }
  | { readonly kind: "photo-too-many-pixels"; readonly field: `photos.${number}`; readonly most: number };

export const Contact = z.object({
  name: plainLine(0, 30),
  phone: CallBackPhone,
  disclosure: z.enum(disclosures),
});
export type Contact = z.infer<typeof Contact>;

export const AskInput = z.object({
  code: CampusCode,
  /** Made by the phone, so that it knows the secret although no answer came; only its hash is stored. */
  secret: RequestSecret,
  category: RequestCategory,
  text: plainText(5, 1000),
  place: plainLine(0, 60),
  asker: z.enum(askers),
  /** Null asks without a name. */
  contact: Contact.nullable(),
  photos: z.array(z.object({ base64: z.base64().max(Math.ceil(mostPhotoBytes * 1.4)) })).max(mostPhotos),
});
export type AskInput = z.infer<typeof AskInput>;

/** Number and secret together open a request; either alone opens nothing. */
export const Followed = z.object({ number: RequestNumber, secret: RequestSecret });
export type Followed = z.infer<typeof Followed>;

export const ratings = [5, 4, 3, 2, 1] as const;
export const Rating = z.literal(ratings);
export type Rating = z.infer<typeof Rating>;

export const RateInput = Followed.extend({ rating: Rating, isSolved: z.boolean(), text: plainText(0, 300) });
export const WordInput = Followed.extend({ text: plainText(2, 500) });

const Seen = z.object({ requestId: RequestId, version: z.int().min(1) });
export const SeenRequest = Seen;
export const DispatchInput = Seen.extend({ handlerId: PersonId, category: RequestCategory, text: plainText(0, 300) });
export const ReassignInput = Seen.extend({ handlerId: PersonId, reason: plainText(2, 300) });
export const ReasonedInput = Seen.extend({ reason: plainText(2, 500) });
export const AnswerInput = Seen.extend({ text: plainText(5, 2000) });
export const NoteInput = Seen.extend({ text: plainText(2, 500), isForAsker: z.boolean() });
export const MergeInput = Seen.extend({ into: RequestNumber });
export const CodeInput = z.object({ campusId: CampusId, reason: plainLine(0, 60) });

export type CodeRefusal = { readonly kind: "code-reason-missing"; readonly field: "reason" };

/** A first code needs no reason; a new one makes every poster worthless, so somebody says why. */
export const findCodeRefusals = (hasCode: boolean, reason: string): CodeRefusal[] =>
  hasCode && reason.length < 2 ? [{ kind: "code-reason-missing", field: "reason" }] : [];
