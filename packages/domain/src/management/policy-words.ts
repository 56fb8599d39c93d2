/** How articles are counted, and when two schools' policies are about the same thing. */

const digits = "零一二三四五六七八九";

/** 十二, 一百零五: as articles of a rule are numbered, up to 999. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const digit = (index: number): string => digits.charAt(index);
  let words = hundreds > 0 ? `${digit(hundreds)}百` : "";
  if (tens > 0) words += tens === 1 && hundreds === 0 ? "十" : `${digit(tens)}十`;
  else if (hundreds > 0 && ones > 0) words += "零";
  return ones > 0 || words === "" ? words + digit(ones) : words;
}

/** 第十二条 */
export const articleNumberZh = (number: number): string => `第${chineseNumber(number)}条`;

/**
 * What remains of a title when the school's own name, brackets and blanks are taken out: two schools that become one
 * see 《西苑小学门卫管理制度》 and 《新开学小学 门卫管理制度》 side by side.
 */
export function policyTitleKey(title: string, schoolNames: readonly string[]): string {
  const plain = title.normalize("NFKC").replaceAll(/[\s《》〈〉"“”]/g, "");
  const own = schoolNames.toSorted((a, b) => b.length - a.length).find((name) => plain.startsWith(name) && plain.length > name.length);
  return own === undefined ? plain : plain.slice(own.length);
}
