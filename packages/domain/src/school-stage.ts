import { z } from "zod";

/** Stages of compulsory schooling that a campus may have; 九年一贯 has both. */
export const stages = ["primary", "junior"] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;
