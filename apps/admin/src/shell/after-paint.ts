/** Runs after the frame that answers a click, so that one sees the click before what it changes is drawn: a long table takes a slow phone longer. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
