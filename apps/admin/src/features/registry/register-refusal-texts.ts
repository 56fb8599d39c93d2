/** Words for every reason why an entry in the register is not made. */
import type { AnyRefusal } from "@qitong/domain";
import type {
  AddressRefusal, CertificateRefusal, CreditCodeEntryRefusal, NameRefusal, RepresentativeRefusal, SchoolCodeGivingRefusal,
} from "@qitong/domain/legal-entity";
import { defineRefusalTexts, formatDate } from "@qitong/ui";
import type { EmptyRefusal } from "./entry-dialog";
import { stageTexts } from "./registry-texts";

export type RegisterRefusal =
  | NameRefusal
  | AddressRefusal
  | RepresentativeRefusal
  | CertificateRefusal
  | CreditCodeEntryRefusal
  | SchoolCodeGivingRefusal
  | EmptyRefusal;

const place = (position: number) => `第 ${position} 位`;

export const registerRefusalTexts = defineRefusalTexts<RegisterRefusal>({
  zh: {
    "field-empty": ({ label }) => `请填写“${label}”`,
    "entry-before-existence": ({ existsFrom }) => `不能早于设立日期（${formatDate("zh", existsFrom)}）`,
    "entry-after-end": ({ endedOn }) => `已于${formatDate("zh", endedOn)}终止，此后不再登记`,
    "entry-before-latest": ({ latest }) => `已有${formatDate("zh", latest)}起的登记，不能改动更早的`,
    "entry-too-far-ahead": ({ latest }) => `最多提前一年登记（不晚于${formatDate("zh", latest)}）`,
    "same-as-before": () => "与现行登记相同",
    "school-name-taken": ({ name }) => `本区已有学校使用“${name}”`,
    "removal-document-missing": ({ name }) => `变更法定代表人须有免职文件：请填写免去${name}的文号`,
    "document-number-form": ({ text }) => `“${text}”不是公文文号，应如：新教党〔2026〕9号`,
    "certificate-ends-before-issue": ({ issuedOn }) => `有效期应晚于发证日期（${formatDate("zh", issuedOn)}）`,
    "certificate-not-issued-yet": ({ today }) => `发证日期不能晚于今天（${formatDate("zh", today)}）`,
    "certificate-number-taken": ({ name }) => `该证书号属于${name || "另一单位"}`,
    "credit-code-kept": ({ code }) => `该法人已有信用代码 ${code}，一经登记不再变更`,
    "credit-code-in-use": ({ heldBy }) => `该信用代码属于${heldBy || "另一单位"}`,
    "credit-code-retired": ({ heldBy }) => `该信用代码曾属于${heldBy || "另一单位"}，停用后不再启用`,
    "credit-code-length": ({ length, position }) => `信用代码应为 18 位，现为 ${length} 位，${place(position)}起不对`,
    "credit-code-alphabet": ({ wrong }) =>
      `信用代码${wrong.map(({ position, character }) => `${place(position)}“${character}”`).join("、")}不可用（不使用 I、O、S、V、Z）`,
    "credit-code-check-digit": ({ expected, found, position }) => `信用代码${place(position)}（校验位）应为 ${expected}，现为 ${found}，请核对前 17 位`,
    "credit-code-area": ({ expected, found, position }) => `信用代码${place(position)}不对：第 3–8 位应为本区代码 ${expected}，现为 ${found || "空"}`,
    "credit-code-not-institution": ({ found, position }) => `信用代码${place(position)}不对：事业单位以 12 开头，现为 ${found || "空"}`,
    "school-code-form": ({ length, position }) => `标识码应为 10 位数字，现为 ${length} 位，${place(position)}不对`,
    "school-code-category": ({ expected, found, stage, position }) => `标识码${place(position)}不对：${stageTexts.zh[stage]}以 ${expected} 开头，现为 ${found}`,
    "school-code-province": ({ expected, found, position }) => `标识码${place(position)}不对：第 3–4 位应为 ${expected}，现为 ${found}`,
    "school-code-retired": ({ heldBy }) => `该标识码曾属于${heldBy || "另一所学校"}，停用后不再启用`,
    "school-code-in-use": ({ heldBy }) => `该标识码属于${heldBy || "另一所学校"}`,
    "school-code-kept": ({ code }) => `学校已有标识码 ${code}，更名、迁址都不换码`,
    "school-code-of-entity": ({ code, campus }) => `合并后的学校只用一个标识码：${campus}已有 ${code}`,
  },
  en: {
    "field-empty": ({ label }) => `“${label}” is empty`,
    "entry-before-existence": ({ existsFrom }) => `Not before it existed (${formatDate("en", existsFrom)})`,
    "entry-after-end": ({ endedOn }) => `It ended on ${formatDate("en", endedOn)}; nothing is entered after that`,
    "entry-before-latest": ({ latest }) => `There is an entry from ${formatDate("en", latest)}; an earlier one cannot be changed`,
    "entry-too-far-ahead": ({ latest }) => `At most a year ahead (by ${formatDate("en", latest)})`,
    "same-as-before": () => "The same as what is in force",
    "school-name-taken": ({ name }) => `Another school of the district is named “${name}”`,
    "removal-document-missing": ({ name }) => `A change of the legal representative needs the removal document of ${name}`,
    "document-number-form": ({ text }) => `“${text}” is not the number of a document, such as 新教党〔2026〕9号`,
    "certificate-ends-before-issue": ({ issuedOn }) => `It must be valid past its day of issue (${formatDate("en", issuedOn)})`,
    "certificate-not-issued-yet": ({ today }) => `Not issued yet: today is ${formatDate("en", today)}`,
    "certificate-number-taken": ({ name }) => `The certificate with this number is that of ${name || "another institution"}`,
    "credit-code-kept": ({ code }) => `The entity has the credit code ${code}, which never changes`,
    "credit-code-in-use": ({ heldBy }) => `The credit code belongs to ${heldBy || "another institution"}`,
    "credit-code-retired": ({ heldBy }) => `The credit code was that of ${heldBy || "another institution"} and is never used again`,
    "credit-code-length": ({ length, position }) => `A credit code has 18 characters, here ${length}; it goes wrong at place ${position}`,
    "credit-code-alphabet": ({ wrong }) =>
      `Characters that a credit code does not use: ${wrong.map(({ position, character }) => `“${character}” at place ${position}`).join(", ")} (no I, O, S, V, Z)`,
    "credit-code-check-digit": ({ expected, found, position }) => `The check digit at place ${position} should be ${expected} and is ${found}; look at the first 17`,
    "credit-code-area": ({ expected, found, position }) => `Wrong at place ${position}: places 3 to 8 should be ${expected}, this district, and are ${found || "missing"}`,
    "credit-code-not-institution": ({ found, position }) => `Wrong at place ${position}: a public institution's begins with 12, here ${found || "nothing"}`,
    "school-code-form": ({ length, position }) => `A school code has 10 digits, here ${length} characters; it is wrong at place ${position}`,
    "school-code-category": ({ expected, found, stage, position }) => `Wrong at place ${position}: for ${stageTexts.en[stage]} it begins with ${expected}, not ${found}`,
    "school-code-province": ({ expected, found, position }) => `Wrong at place ${position}: places 3 and 4 should be ${expected}, not ${found}`,
    "school-code-retired": ({ heldBy }) => `The code was that of ${heldBy || "another school"} and is never used again`,
    "school-code-in-use": ({ heldBy }) => `The code belongs to ${heldBy || "another school"}`,
    "school-code-kept": ({ code }) => `The school has the code ${code}; a new name or address keeps it`,
    "school-code-of-entity": ({ code, campus }) => `A merged school has one code: ${campus} has ${code}`,
  },
});

export const isRegisterRefusal = (refusal: AnyRefusal): refusal is RegisterRefusal => registerRefusalTexts.kinds.includes(refusal.kind);
