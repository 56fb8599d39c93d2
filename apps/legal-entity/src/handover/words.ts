/** Words of the workbook and of the paper; those of the screen are the screen's. */
import type { HandoverStatus } from "@qitong/domain/legal-entity";

export const statusWords = {
  listed: "未清点",
  counted: "已清点，待确认",
  differing: "有差异，待说明",
  explained: "差异已说明，待接收方同意",
  agreed: "差异已同意，待签批",
  confirmed: "已确认",
  settled: "差异已签批",
} as const satisfies Record<HandoverStatus, string>;
