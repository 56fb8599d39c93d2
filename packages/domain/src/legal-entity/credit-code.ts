/** 统一社会信用代码 (GB 32100-2015) of a public institution: 18 characters, the last one a check digit. */

/** The standard's 31 symbols in the order of their values: no I, O, S, V, Z. */
const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const codeLength = 18;
/** 1 = registered by the establishment office (机构编制), 2 = 事业单位. */
const institutionPrefix = "12";

interface WrongCode<Kind extends string> {
  readonly kind: Kind;
  readonly field: string;
  readonly code: string;
  /** The first wrong place; places count from 1, as one reads the certificate. */
  readonly position: number;
}

export type CreditCodeRefusal =
  | (WrongCode<"credit-code-length"> & { readonly length: number })
  | (WrongCode<"credit-code-alphabet"> & { readonly wrong: readonly { readonly position: number; readonly character: string }[] })
  | (WrongCode<"credit-code-check-digit"> & { readonly expected: string; readonly found: string })
  | (WrongCode<"credit-code-area"> & { readonly expected: string; readonly found: string })
  | (WrongCode<"credit-code-not-institution"> & { readonly found: string });

/** The first place, from 1, at which a text is not what it should be; one past its end where it is too short. */
export function firstDifference(text: string, wanted: string): number {
  const index = [...wanted].findIndex((character, at) => text.charAt(at) !== character);
  return (index < 0 ? wanted.length : index) + 1;
}

/** As people type and paste it: full-width characters, small letters, blanks and hyphens are no mistakes. */
export function normaliseCreditCode(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();
}

/** The 18th character that belongs to the first 17; undefined when one of them is no symbol of the standard. */
export function creditCodeCheckDigit(first17: string): string | undefined {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = symbols.indexOf(first17.charAt(index) || " ");
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return symbols.charAt((31 - (sum % 31)) % 31);
}

/** Everything that is wrong with a normalised code; `areaCode` is the district's (GB/T 2260). */
export function findCreditCodeRefusals(code: string, areaCode: string, field: string): CreditCodeRefusal[] {
  const characters = [...code];
  const refusals: CreditCodeRefusal[] = [];
  if (characters.length !== codeLength) {
    const position = Math.min(characters.length, codeLength) + 1;
    refusals.push({ kind: "credit-code-length", field, code, position, length: characters.length });
  }
  const wrong = characters
    .map((character, index) => ({ position: index + 1, character }))
    .filter(({ character }) => !symbols.includes(character));
  const [firstWrong] = wrong;
  if (firstWrong) refusals.push({ kind: "credit-code-alphabet", field, code, position: firstWrong.position, wrong });
  if (!code.startsWith(institutionPrefix)) {
    const position = firstDifference(code, institutionPrefix);
    refusals.push({ kind: "credit-code-not-institution", field, code, position, found: code.slice(0, 2) });
  }
  const area = code.slice(2, 8);
  if (area !== areaCode) {
    const position = institutionPrefix.length + firstDifference(area, areaCode);
    refusals.push({ kind: "credit-code-area", field, code, position, expected: areaCode, found: area });
  }
  const expected = characters.length === codeLength ? creditCodeCheckDigit(code) : undefined;
  if (expected !== undefined && wrong.length === 0 && !code.endsWith(expected)) {
    refusals.push({ kind: "credit-code-check-digit", field, code, position: codeLength, expected, found: code.slice(-1) });
  }
  return refusals;
}
