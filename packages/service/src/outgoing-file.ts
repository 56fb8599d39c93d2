/** What a query answers when it hands out a file: it travels in the procedure (decision 0004). */
export interface OutgoingFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

export function outgoingFile(fileName: string, mediaType: string, content: Uint8Array): OutgoingFile {
  return { fileName, mediaType, base64: Buffer.from(content).toString("base64") };
}
