import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { saveFile } from "../../connection/save-file";

/** Draws outside of the page, so that the file has the colours of paper whatever the screen has. */
export function drawFile(drawing: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  try {
    flushSync(() => root.render(drawing));
    const svg = place.querySelector("svg");
    if (!svg) throw new Error("the drawing has no svg");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
  } finally {
    root.unmount();
  }
}

export function savePicture(fileName: string, drawing: ReactElement): void {
  const bytes = new TextEncoder().encode(drawFile(drawing));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  saveFile({ fileName, mediaType: "image/svg+xml", base64 });
}
