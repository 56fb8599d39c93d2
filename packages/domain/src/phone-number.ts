/** Telephone numbers as one dials them on the mainland: mobile, landline with its area code, and the short numbers of rescue. */
export const phoneKinds = ["mobile", "landline", "short"] as const;
export type PhoneKind = (typeof phoneKinds)[number];

/** 匪警、火警、急救. */
export const shortNumbers = ["110", "119", "120"] as const;

const mobile = /^1[3-9]\d{9}$/;
/** Area codes of two digits (010, 02x) have numbers of eight, those of three seven or eight; an extension may follow. */
const landline = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/;

export interface PhoneNumber {
  readonly kind: PhoneKind;
  /** As it is written down: 13800001234, 0311-87654321, 0311-87654321-8001, 110. */
  readonly text: string;
}

/** What is typed, full width or with spaces, brackets, +86 or 转 before an extension; undefined when it cannot be dialled. */
export function findPhoneNumber(typed: string): PhoneNumber | undefined {
  const text = typed
    .normalize("NFKC")
    .replaceAll(/[转#]/g, "-")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/[\s.()]/g, "")
    .replace(/^(?:\+|00)86-?/, "")
    .replaceAll(/-+/g, "-");
  if (shortNumbers.some((number) => number === text)) return { kind: "short", text };
  const digits = text.replaceAll("-", "");
  if (mobile.test(digits)) return { kind: "mobile", text: digits };
  // The area code may be written without its dash, an extension may not.
  const [, area, number, extension] = landline.exec(text) ?? [];
  if (area === undefined || number === undefined || (area.length === 3 && number.length !== 8)) return undefined;
  return { kind: "landline", text: [area, number, extension].filter((part) => part !== undefined).join("-") };
}

/** For a link that dials; an extension is dialled after a pause. */
export function telephoneLink(text: string): string {
  const [area = "", number, extension] = text.split("-");
  return `tel:${area}${number ?? ""}${extension === undefined ? "" : `,${extension}`}`;
}
