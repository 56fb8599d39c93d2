/** Words for every reason why an entry of a person's file is not made. */
import { maxDocumentBytes } from "@qitong/domain";
import type { EarlierRotationRefusal, EvidenceRefusal, ExemptionEndRefusal, ExemptionRefusal } from "@qitong/domain/staffing";
import { defineRefusalTexts, formatDate, formatPeriod } from "@qitong/ui";
import { exemptionWord } from "../staff-record/staff-words";

const megabytes = maxDocumentBytes / 1024 / 1024;

/** Every reason against an act on a file. */
export type FileRefusal = ExemptionRefusal | ExemptionEndRefusal | EvidenceRefusal | EarlierRotationRefusal;

export const exemptionRefusalTexts = defineRefusalTexts<FileRefusal>({
  zh: {
    "exemption-ends-before-start": () => "结束日期应晚于开始日期",
    "exemption-needs-end": ({ exemption }) => `${exemptionWord("zh", exemption)}应写明结束日期`,
    "exemption-needs-evidence": () => "应写明依据",
    "exemption-not-for-sex": ({ exemption }) => `${exemptionWord("zh", exemption)}与性别不符`,
    "exemption-overlaps": ({ startsOn, endsOn }) => `与已登记的同一情形重叠（${formatPeriod("zh", startsOn, endsOn)}）`,
    "exemption-already-ends": ({ endsOn }) => `该情形已于${formatDate("zh", endsOn)}结束`,
    "exemption-end-in-past": ({ today }) => `只能从今天（${formatDate("zh", today)}）起结束`,
    "exemption-end-before-start": () => "结束日期早于开始日期",
    "document-empty": ({ name }) => `“${name}”是空文件`,
    "document-too-large": ({ name }) => `“${name}”超过 ${megabytes} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}”不是 PDF 或照片（PNG、JPG）`,
    "document-not-what-it-says": ({ name, says }) => `“${name}”的内容不是 ${says.toUpperCase()} 文件`,
    "rotation-not-earlier": ({ present }) => `只补录 ${present}学年及以前的交流，以后的由方案产生`,
    "rotation-known": ({ schoolYear }) => `${schoolYear}学年已有交流记录`,
    "rotation-needs-evidence": () => "应写明依据",
  },
  en: {
    "exemption-ends-before-start": () => "The end must come after the start",
    "exemption-needs-end": ({ exemption }) => `“${exemptionWord("en", exemption)}” needs an end`,
    "exemption-needs-evidence": () => "Evidence is needed",
    "exemption-not-for-sex": ({ exemption }) => `“${exemptionWord("en", exemption)}” does not fit the sex on record`,
    "exemption-overlaps": ({ startsOn, endsOn }) => `It overlaps one of the same kind (${formatPeriod("en", startsOn, endsOn)})`,
    "exemption-already-ends": ({ endsOn }) => `It already ends on ${formatDate("en", endsOn)}`,
    "exemption-end-in-past": ({ today }) => `It can end from today (${formatDate("en", today)}) on, not before`,
    "exemption-end-before-start": () => "The end is before the start",
    "document-empty": ({ name }) => `“${name}” is empty`,
    "document-too-large": ({ name }) => `“${name}” is over ${megabytes} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}” is no PDF and no photo (PNG, JPG)`,
    "document-not-what-it-says": ({ name, says }) => `“${name}” is not a ${says.toUpperCase()} file by its content`,
    "rotation-not-earlier": ({ present }) => `Only rotations up to ${present} are recorded by hand; later ones come out of plans`,
    "rotation-known": ({ schoolYear }) => `A rotation in ${schoolYear} is on record already`,
    "rotation-needs-evidence": () => "Evidence is needed",
  },
});
