/** A file as a service answers it; it travels as text inside the answer. */
export interface ServedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** Hands a file to the browser, which asks or saves as its owner has set it. */
export function saveFile({ fileName, mediaType, base64 }: ServedFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // after the click has been handled; some browsers read the address only then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
