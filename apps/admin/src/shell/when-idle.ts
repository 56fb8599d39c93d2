/** For what is needed soon, but not for the first picture of a page: resolves when the browser has nothing else to do, or after this long. */
const patienceMilliseconds = 1500;

export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; there a task after the present ones must do.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: patienceMilliseconds });
    else setTimeout(resolve, 200);
  });
}
