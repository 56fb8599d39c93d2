import { z } from "zod";

/** A name that an administrator gives: Chinese is asked for, English may be left empty and then Chinese is shown. */
export const Words = z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().max(120) });
export type Words = z.infer<typeof Words>;

export function wordsIn(language: "zh" | "en", words: Words): string {
  return language === "en" && words.en !== "" ? words.en : words.zh;
}

/** The key of a field, a choice or a node within its flow: short, so that it can stand in an address or a message. */
export const LocalKey = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, { error: "local-key" });
