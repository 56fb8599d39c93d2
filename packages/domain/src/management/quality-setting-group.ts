/** What counts for the indicators of quality balance. */
import { z } from "zod";
import { defaultAboveRequiredDegree, Degree, degrees } from "../staffing/vocabulary";
import { label, type SettingGroup } from "./setting-group";

const QualitySettings = z.object({
  /** The lowest degree that counts as above the required one (高于规定学历), by stage. */
  aboveRequiredDegree: z.object({ primary: Degree, junior: Degree }),
});

export const qualitySettingGroup: SettingGroup<z.infer<typeof QualitySettings>> = {
  headings: { quality: label("优质均衡", "Quality balance") },
  schema: QualitySettings,
  defaults: { aboveRequiredDegree: defaultAboveRequiredDegree },
  entries: {
    aboveRequiredDegree: {
      group: "quality",
      label: label("高于规定学历的认定", "What counts as above the required degree"),
      about: label("优质均衡指标一按此计算", "Indicator 1 of quality balance is computed by it"),
      control: {
        kind: "group",
        parts: {
          primary: { label: label("小学", "Primary"), control: { kind: "choice", options: degrees } },
          junior: { label: label("初中", "Junior"), control: { kind: "choice", options: degrees } },
        },
      },
      source: "教督〔2017〕6号",
      certainty: "S",
    },
  },
};
