/** Text files say nowhere how they are written: Excel in China saves CSV as GB18030, others as UTF-8 or UTF-16. */

export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Undefined when the bytes are no text in any of the encodings. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const order = candidates(bytes);
  for (const encoding of order) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

function candidates(bytes: Uint8Array): readonly TextEncoding[] {
  if (startsWith(bytes, 0xff, 0xfe)) return ["utf-16le"];
  if (startsWith(bytes, 0xfe, 0xff)) return ["utf-16be"];
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return ["utf-8"];
  const zeros = { even: 0, odd: 0 };
  bytes.subarray(0, 4_000).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  });
  if (zeros.odd > zeros.even * 4) return ["utf-16le"];
  if (zeros.even > zeros.odd * 4) return ["utf-16be"];
  // UTF-8 first: text in GB18030 is almost never well-formed UTF-8, the other way round it often is.
  return ["utf-8", "gb18030"];
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}
