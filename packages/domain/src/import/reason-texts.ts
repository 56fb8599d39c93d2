/** Words for every reason; the screen and the workbook of rejected rows read the same. A kind without words fails the typecheck. */
import type { Reason, ReasonKind } from "./reason";

type Sentence<Kind extends ReasonKind> = (reason: Extract<Reason, { readonly kind: Kind }>) => string;
type Sentences = { readonly [Kind in ReasonKind]: Sentence<Kind> };

const rows = (numbers: readonly number[]): string => numbers.slice(0, 5).join("、") + (numbers.length > 5 ? "…" : "");

const zh: Sentences = {
  required: () => "必填项为空",
  "too-long": ({ most }) => `超过 ${most} 个字符`,
  "damaged-number": ({ text }) => `“${text}”已被表格软件改成科学计数或丢失末几位，请在原表中改为文本后重填`,
  "not-a-number": ({ text }) => `“${text}”不是数`,
  "not-whole": ({ text }) => `“${text}”应为整数`,
  "out-of-range": ({ least, most }) => `应在 ${least} 至 ${most} 之间`,
  "not-a-date": ({ text }) => `“${text}”不是明确的日期，请写成 2026-09-01`,
  "phone-form": ({ text }) => `“${text}”不是电话号码`,
  "unknown-word": ({ text }) => `不认识“${text}”，请在“对应列”一步指定它的含义`,
  "contradicts-identity-number": ({ expected }) => `与身份证号不符，身份证号表示 ${expected === "female" ? "女" : expected === "male" ? "男" : expected}`,
  "contradicts-field": () => "与到本校日期不符",
  "campus-unknown": ({ text }) => `本区没有编号或标识码为“${text}”的学校`,
  "campus-ambiguous": ({ text }) => `“${text}”既是一所学校的编号，又是另一所学校的标识码`,
  "left-before-arrival": ({ arrivedOn }) => `离校日期不晚于到校日期 ${arrivedOn}`,
  "not-for-stage": () => "只有九年一贯制学校才分列初中数",
  "part-exceeds-whole": ({ whole }) => `大于全校总数 ${whole}`,
  "identity-form": ({ length }) => `身份证号应为 18 位（现为 ${length} 位），前 17 位是数字`,
  "identity-birth-date": ({ found }) => `身份证号中的出生日期 ${found} 不存在`,
  "identity-check-digit": ({ expected, found }) => `身份证号末位应为 ${expected}，现为 ${found}`,
  "credit-code-length": ({ length, position }) => `统一社会信用代码应为 18 位，现为 ${length} 位，从第 ${position} 位起不对`,
  "credit-code-alphabet": ({ wrong }) => `统一社会信用代码第 ${wrong.map(({ position }) => position).join("、")} 位不是允许的字符`,
  "credit-code-check-digit": ({ expected, found }) => `统一社会信用代码末位应为 ${expected}，现为 ${found}`,
  "credit-code-area": ({ expected, found, position }) => `统一社会信用代码第 ${position} 位不对：区划码应为 ${expected}，现为 ${found}`,
  "credit-code-not-institution": ({ found, position }) => `统一社会信用代码第 ${position} 位不对：事业单位以 12 开头，现为 ${found}`,
  "school-code-form": ({ position, length }) => `学校标识码应为 10 位数字，现为 ${length} 位，第 ${position} 位不对`,
  "school-code-category": ({ expected, found, position }) => `学校标识码第 ${position} 位不对：应以 ${expected} 开头（办学类型），现为 ${found}`,
  "school-code-province": ({ expected, found, position }) => `学校标识码第 ${position} 位不对：省码应为 ${expected}，现为 ${found}`,
  "school-code-retired": ({ heldBy }) => `该标识码曾属于${heldBy}，停用的标识码不再使用`,
  "school-code-in-use": ({ heldBy }) => `该标识码属于${heldBy}`,
  "duplicate-in-file": ({ rowNumbers }) => `与文件第 ${rows(rowNumbers)} 行重复`,
  "staff-number-of-other-person": ({ name }) => `该教职工号属于${name}`,
  "staff-number-differs": ({ known }) => `此人登记的教职工号是 ${known}`,
  "name-differs": ({ known }) => `该教职工号登记的姓名是${known}，没有身份证号可以核对`,
  "campus-differs": ({ known }) => `此人登记在${known}；调动请走交流轮岗方案`,
  "arrival-differs": ({ known }) => `登记的到校日期是 ${known}`,
  "left-on-differs": ({ known }) => `登记的离校日期是 ${known}`,
  "employment-ended": ({ endedOn }) => `此人已于 ${endedOn} 离校`,
  "later-record": ({ startsOn }) => `已有 ${startsOn} 起的记录，不能改动更早的`,
  "stage-differs": () => "与登记的学段不同；学段不能由导入改变",
  "credit-code-differs": ({ known }) => `登记的统一社会信用代码是 ${known}`,
  "credit-code-taken": ({ by }) => `该统一社会信用代码属于${by}`,
  "school-code-differs": ({ known }) => `登记的学校标识码是 ${known}`,
  "local-number-differs": ({ known }) => `该标识码的学校在本区编号为 ${known}`,
  "campus-closed": ({ closedOn }) => `学校已于 ${closedOn} 停办`,
};

const en: Sentences = {
  required: () => "Required and empty",
  "too-long": ({ most }) => `Longer than ${most} characters`,
  "damaged-number": ({ text }) => `“${text}” was shortened by a spreadsheet; set the cell to text in the source and enter it again`,
  "not-a-number": ({ text }) => `“${text}” is not a number`,
  "not-whole": ({ text }) => `“${text}” should be a whole number`,
  "out-of-range": ({ least, most }) => `Should be between ${least} and ${most}`,
  "not-a-date": ({ text }) => `“${text}” is not a clear date; write 2026-09-01`,
  "phone-form": ({ text }) => `“${text}” is not a phone number`,
  "unknown-word": ({ text }) => `“${text}” is not known; say what it means where columns are matched`,
  "contradicts-identity-number": ({ expected }) => `Contradicts the identity number, which says ${expected}`,
  "contradicts-field": () => "Contradicts the date of arrival at this school",
  "campus-unknown": ({ text }) => `No school of this district has the number or code “${text}”`,
  "campus-ambiguous": ({ text }) => `“${text}” is one school's number and another one's code`,
  "left-before-arrival": ({ arrivedOn }) => `Not later than the arrival on ${arrivedOn}`,
  "not-for-stage": () => "Only nine-year schools report the junior part",
  "part-exceeds-whole": ({ whole }) => `More than the whole, ${whole}`,
  "identity-form": ({ length }) => `An identity number has 18 characters (here ${length}), the first 17 digits`,
  "identity-birth-date": ({ found }) => `The day of birth ${found} in the identity number does not exist`,
  "identity-check-digit": ({ expected, found }) => `The identity number should end in ${expected}, not ${found}`,
  "credit-code-length": ({ length, position }) => `A credit code has 18 characters, here ${length}; it goes wrong at ${position}`,
  "credit-code-alphabet": ({ wrong }) => `Characters not allowed in a credit code at ${wrong.map(({ position }) => position).join(", ")}`,
  "credit-code-check-digit": ({ expected, found }) => `The credit code should end in ${expected}, not ${found}`,
  "credit-code-area": ({ expected, found, position }) => `The credit code is wrong at ${position}: its area should be ${expected}, not ${found}`,
  "credit-code-not-institution": ({ found, position }) => `The credit code is wrong at ${position}: a public institution's begins with 12, not ${found}`,
  "school-code-form": ({ position, length }) => `A school identification code has 10 digits, here ${length}; it is wrong at ${position}`,
  "school-code-category": ({ expected, found, position }) => `The school code is wrong at ${position}: it should begin with ${expected} (category), not ${found}`,
  "school-code-province": ({ expected, found, position }) => `The school code is wrong at ${position}: its province should be ${expected}, not ${found}`,
  "school-code-retired": ({ heldBy }) => `The code was ${heldBy}'s; a retired code is never used again`,
  "school-code-in-use": ({ heldBy }) => `The code belongs to ${heldBy}`,
  "duplicate-in-file": ({ rowNumbers }) => `The same as row ${rows(rowNumbers)} of the file`,
  "staff-number-of-other-person": ({ name }) => `The staff number belongs to ${name}`,
  "staff-number-differs": ({ known }) => `This person's recorded staff number is ${known}`,
  "name-differs": ({ known }) => `The staff number is recorded for ${known}, and no identity number tells who it is`,
  "campus-differs": ({ known }) => `Recorded at ${known}; a move goes through a transfer plan`,
  "arrival-differs": ({ known }) => `The recorded arrival is ${known}`,
  "left-on-differs": ({ known }) => `The recorded leaving date is ${known}`,
  "employment-ended": ({ endedOn }) => `This person left on ${endedOn}`,
  "later-record": ({ startsOn }) => `There is a record from ${startsOn}; an earlier one cannot be changed`,
  "stage-differs": () => "Not the recorded stage; an import cannot change it",
  "credit-code-differs": ({ known }) => `The recorded credit code is ${known}`,
  "credit-code-taken": ({ by }) => `The credit code belongs to ${by}`,
  "school-code-differs": ({ known }) => `The recorded school code is ${known}`,
  "local-number-differs": ({ known }) => `The school with this code has the number ${known} here`,
  "campus-closed": ({ closedOn }) => `The school was closed on ${closedOn}`,
};

export const reasonTexts = { zh, en } as const;

export function reasonText(language: keyof typeof reasonTexts, reason: Reason): string {
  // The record above pairs each kind with its own sentence; one lookup serves the union.
  const sentence = reasonTexts[language][reason.kind] as (reason: Reason) => string;
  return sentence(reason);
}
