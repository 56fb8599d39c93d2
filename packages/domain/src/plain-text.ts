/**
 * What strangers type, as plain text. Characters that are not seen but change what is read are taken out: those that turn
 * the direction of writing (a name that reads otherwise than it is stored, Unicode TR36), those without width, and control
 * characters. A script in a text stays what it is, letters; the screen shows text as text.
 */
import { z } from "zod";

const joiner = "\u200D";
/** The joiner and the mark of an emoji are looked at by themselves; the notes between lines (FFF9–FFFB) hide text too. */
const unseen = /(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|[\u202A-\u202E\uFFF9-\uFFFB]/gu;
const control = /(?!\n)\p{Cc}|\p{Surrogate}/gu;
/** A joiner is kept where it makes one picture of two (a family); elsewhere it hides. */
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const looseMark = /(?<!\p{Emoji})\uFE0F/gu;

export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(control, "")
    .replaceAll(unseen, "")
    .replaceAll(looseMark, "")
    .replaceAll(looseJoiner, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .normalize("NFC")
    .trim();
}

/** The same in one line: a name, a place. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll(/\s+/g, " ");

const lengthOf = (text: string): number => [...text.replaceAll(joiner, "")].length;

/** Lengths are of the clean text, in characters as a person counts them. */
export const plainText = (least: number, most: number) =>
  z
    .string()
    .max(most * 4, { error: "text-too-long" })
    .transform(cleanText)
    .refine((text) => lengthOf(text) >= least, { error: "text-too-short" })
    .refine((text) => lengthOf(text) <= most, { error: "text-too-long" });

export const plainLine = (least: number, most: number) => plainText(least, most).transform(cleanLine);
