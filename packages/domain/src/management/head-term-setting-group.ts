/** How long a head's term is. */
import { z } from "zod";
import { label, number, type SettingGroup } from "./setting-group";

const HeadTermSettings = z.object({
  /** Two of them are full at one school (教师〔2014〕4号). */
  headTermYears: z.int().min(1).max(10),
});

export const headTermSettingGroup: SettingGroup<z.infer<typeof HeadTermSettings>> = {
  headings: {},
  schema: HeadTermSettings,
  defaults: { headTermYears: 5 },
  entries: {
    headTermYears: {
      group: "eligibility",
      label: label("校长一个任期几年", "Years of a head's term"),
      about: label("在同一学校任满两届的应交流；任期一般为三至六年", "Heads move after two full terms; a term is three to six years as a rule"),
      control: number({ min: 1, max: 10, unit: label("年", "years") }),
      source: "中小学校领导人员管理暂行办法（2017）",
      certainty: "M",
    },
  },
};
