/** An export is written in the language of whoever asks for it, not of the server. */
import { z } from "zod";

export const ExportLanguage = z.enum(["zh", "en"]);
export type ExportLanguage = z.infer<typeof ExportLanguage>;
