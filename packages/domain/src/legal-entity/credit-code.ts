/** 统一社会信用代码 (GB 32100-2015) of a public institution: 18 characters, the last one a check digit. */

/** The standard's 31 symbols in the order of their values: no I, O, S, V, Z. */
const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const codeLength = 18;
/** 1 = registered by the establishment office (机构编制), 2 = 事业单位. */
const institutionPrefix = "12";

export type CreditCodeRefusal =
  | { readonly kind: "credit-code-length"; readonly field: string; readonly code: string; readonly length: number }
  | {
      readonly kind: "credit-code-alphabet";
      readonly field: string;
      readonly code: string;
      /** Positions count from 1, as on the certificate. */
      readonly wrong: readonly { readonly position: number; readonly character: string }[];
    }
  | {
      readonly kind: "credit-code-check-digit";
      readonly field: string;
      readonly code: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: "credit-code-area";
      readonly field: string;
      readonly code: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: "credit-code-not-institution"; readonly field: string; readonly code: string; readonly found: string };

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
    refusals.push({ kind: "credit-code-length", field, code, length: characters.length });
  }
  const wrong = characters
    .map((character, index) => ({ position: index + 1, character }))
    .filter(({ character }) => !symbols.includes(character));
  if (wrong.length > 0) refusals.push({ kind: "credit-code-alphabet", field, code, wrong });
  if (!code.startsWith(institutionPrefix)) {
    refusals.push({ kind: "credit-code-not-institution", field, code, found: code.slice(0, 2) });
  }
  const area = code.slice(2, 8);
  if (area !== areaCode) refusals.push({ kind: "credit-code-area", field, code, expected: areaCode, found: area });
  const expected = characters.length === codeLength ? creditCodeCheckDigit(code) : undefined;
  if (expected !== undefined && wrong.length === 0 && !code.endsWith(expected)) {
    refusals.push({ kind: "credit-code-check-digit", field, code, expected, found: code.slice(-1) });
  }
  return refusals;
}
