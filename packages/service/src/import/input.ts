import { z } from "zod";
import { CivilDate, DistrictId, ImportId } from "@qitong/domain";
import { fileLimits, Mapping, RowOutcome, type ImportKind } from "@qitong/domain/import";
import { ExportLanguage } from "../workbook";
import { OfDistrict } from "../inputs";
import { pageInput } from "../page";

/** Base64 takes four characters for three bytes. */
const mostBase64 = Math.ceil(fileLimits.bytes / 3) * 4;

export const ImportFile = z.object({
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  base64: z.string().max(mostBase64),
});
export type ImportFile = z.infer<typeof ImportFile>;

const About = z.string().length(26);

/** The inputs of an import router for the kinds that a service takes. */
export function importInputs(kinds: readonly ImportKind[]) {
  const inspect = z.object({
    districtId: DistrictId,
    kind: z.enum(kinds),
    /** What within the district the file is about, where the kind asks for it: a merger case. */
    aboutId: About.optional(),
    file: ImportFile,
    /** Without these: the first sheet with a table, and the header where it seems to be. */
    sheet: z.string().max(100).optional(),
    headerRow: z.int().min(1).max(1000).optional(),
  });
  const judged = inspect.extend({ mapping: Mapping, effectiveOn: CivilDate });
  const page = pageInput({ usual: 200, most: 500 });
  return {
    inspect,
    preview: judged.extend({ outcome: RowOutcome.optional(), ...page }),
    rejectedRows: judged.extend({ language: ExportLanguage }),
    commit: judged.extend({ digest: z.string().length(64), skipRejected: z.boolean().default(false) }),
    list: OfDistrict.extend({ aboutId: About.optional(), ...page }),
    byId: z.object({ importId: ImportId, ...page }),
  };
}

export type ImportInputs = ReturnType<typeof importInputs>;
export type InspectInput = z.output<ImportInputs["inspect"]>;
export type PreviewInput = z.output<ImportInputs["preview"]>;
export type RejectedRowsInput = z.output<ImportInputs["rejectedRows"]>;
export type CommitInput = z.output<ImportInputs["commit"]>;
