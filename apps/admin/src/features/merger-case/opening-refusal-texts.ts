import type { MergerOpeningRefusal } from "@qitong/domain/legal-entity";
import { formatDate, type Language } from "@qitong/ui";

type Sentences = {
  readonly [Kind in MergerOpeningRefusal["kind"]]: (refusal: Extract<MergerOpeningRefusal, { readonly kind: Kind }>) => string;
};

const sideZh = (field: string) => (field.startsWith("absorbing") ? "吸收方" : "被吸收方");
const sideEn = (field: string) => (field.startsWith("absorbing") ? "absorbing school" : "absorbed school");

/** Why two schools cannot enter a merger, and what is wrong with a social credit code. */
export const openingSentences: Readonly<Record<Language, Sentences>> = {
  zh: {
    "credit-code-length": ({ field, length }) => `${sideZh(field)}信用代码应为 18 位，现为 ${length} 位`,
    "credit-code-alphabet": ({ field, wrong }) =>
      `${sideZh(field)}信用代码含不可用字符：${wrong.map(({ position, character }) => `第 ${position} 位“${character}”`).join("、")}（不使用 I、O、S、V、Z）`,
    "credit-code-check-digit": ({ field, expected, found }) => `${sideZh(field)}信用代码校验位应为 ${expected}，现为 ${found}，请核对前 17 位`,
    "credit-code-area": ({ field, expected, found }) => `${sideZh(field)}信用代码第 3–8 位应为本区代码 ${expected}，现为 ${found || "空"}`,
    "credit-code-not-institution": ({ field, found }) => `${sideZh(field)}信用代码应以 12（事业单位）开头，现为 ${found || "空"}`,
    "credit-code-differs": ({ field, code, registered }) => `${sideZh(field)}信用代码与登记不一致：登记为 ${registered}，填写为 ${code || "空"}`,
    "credit-code-of-another": ({ field, name }) => `${sideZh(field)}信用代码属于${name || "另一单位"}`,
    "same-school": () => "吸收方与被吸收方是同一所学校",
    "school-of-other-district": ({ name }) => `${name}不属于本区，跨区合并不在本区办理`,
    "school-dissolved": ({ name, on }) => `${name}已于${formatDate("zh", on)}注销`,
    "school-in-open-case": ({ name, otherName }) => `${name}正在与${otherName}合并，须先办结或撤回该事项`,
    "name-taken": ({ name }) => `本区已有学校使用“${name}”`,
    "names-equal": ({ name }) => `校区名称不能与法人名称相同：“${name}”`,
    "campus-to-rename-unclear": ({ campuses }) => `被吸收方有 ${campuses} 个校区，无法确定给哪个校区更名`,
  },
  en: {
    "credit-code-length": ({ field, length }) => `The credit code of the ${sideEn(field)} has ${length} characters instead of 18`,
    "credit-code-alphabet": ({ field, wrong }) =>
      `The credit code of the ${sideEn(field)} has characters that are not used: ${wrong.map(({ position, character }) => `“${character}” at ${position}`).join(", ")} (no I, O, S, V, Z)`,
    "credit-code-check-digit": ({ field, expected, found }) =>
      `The check digit of the ${sideEn(field)} should be ${expected} and is ${found}; look at the first 17 characters`,
    "credit-code-area": ({ field, expected, found }) =>
      `Characters 3 to 8 of the credit code of the ${sideEn(field)} should be ${expected}, this district, and are ${found || "missing"}`,
    "credit-code-not-institution": ({ field, found }) =>
      `The credit code of the ${sideEn(field)} should begin with 12 (public institution) and begins with ${found || "nothing"}`,
    "credit-code-differs": ({ field, code, registered }) =>
      `The credit code of the ${sideEn(field)} is registered as ${registered}, not ${code || "empty"}`,
    "credit-code-of-another": ({ field, name }) => `The credit code of the ${sideEn(field)} belongs to ${name || "another institution"}`,
    "same-school": () => "The absorbing and the absorbed school are the same",
    "school-of-other-district": ({ name }) => `${name} belongs to another district`,
    "school-dissolved": ({ name, on }) => `${name} was deregistered on ${formatDate("en", on)}`,
    "school-in-open-case": ({ name, otherName }) => `${name} is merging with ${otherName}; that case must be finished or withdrawn first`,
    "name-taken": ({ name }) => `Another school of the district is named “${name}”`,
    "names-equal": ({ name }) => `The campus and the entity would both be named “${name}”`,
    "campus-to-rename-unclear": ({ campuses }) => `The absorbed school has ${campuses} campuses: which one to rename is not clear`,
  },
};
