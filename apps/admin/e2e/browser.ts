/** What tests do in a real browser besides opening it. */
import { AxeBuilder } from "@axe-core/playwright";
import { source } from "axe-core";
import type { Page } from "playwright-core";

export * from "./window";

/** Collects what a person would never see but a developer must: errors on the console and uncaught ones. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    // asking who is signed in is answered with 401 when nobody is; Chromium writes that down as an error
    if (message.location().url.endsWith("/auth/me")) return;
    if (message.type() === "error") errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  return errors;
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown[] }[];
}

/** What axe reports although it is not so. */
async function withoutKnown<Violation extends Finding>(page: Page, violation: Violation): Promise<Violation> {
  const { id, nodes } = violation;
  const targets = nodes.map(({ target }) => String(target));
  if (id === "scrollable-region-focusable") {
    // A list of choices is scrolled with the arrow keys from its own field (aria-activedescendant), which axe does not see:
    // it asks for a tab stop inside the list. The page as a whole scrolls by keyboard without any.
    return { ...violation, nodes: nodes.filter((_, index) => targets[index] !== ":root" && !targets[index]?.includes("ant-select-dropdown-list-holder")) };
  }
  if (id === "label-content-name-mismatch") {
    // It looks for the visible words among those of the name. Chinese writes no spaces, and the same characters fall into
    // other words in a longer text: that the name holds what one sees (WCAG 2.5.3) is seen character by character.
    const named = await Promise.all(targets.map((target) => nameHoldsText(page, target)));
    return { ...violation, nodes: nodes.filter((_, index) => !named[index]) };
  }
  return violation;
}

function nameHoldsText(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const seen = element instanceof HTMLElement ? element.innerText.replaceAll(/\s/g, "") : "";
    return /\p{Script=Han}/u.test(seen) && (element.getAttribute("aria-label") ?? "").replaceAll(/\s/g, "").includes(seen);
  });
}

/** @throws with every violation of WCAG 2 A and AA that axe finds on the page, or in one part of it. */
export async function checkAccessibility(page: Page, within?: string): Promise<void> {
  const axe = await axeOf(page, within);
  await demandNoViolation(page, axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]));
}

/** The rules of WCAG 2 that colours decide, for a page whose every other rule was tried in another appearance. */
export async function checkColours(page: Page, within?: string): Promise<void> {
  const axe = await axeOf(page, within);
  await demandNoViolation(page, axe.withRules(["color-contrast", "link-in-text-block"]));
}

/** axe's own 500 kB are given to a page once; its builder would give them twice for each look at the page. */
async function axeOf(page: Page, within?: string): Promise<AxeBuilder> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const axe = new AxeBuilder({ page, axeSource: "0" })
    .options({ resultTypes: ["violations"] }) // the passes in full would take most of the time
    .setLegacyMode(true);
  return within === undefined ? axe : axe.include(within);
}

async function demandNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const found = (await axe.analyze()).violations.map((violation) => withoutKnown(page, violation));
  const violations = (await Promise.all(found)).filter(({ nodes }) => nodes.length > 0);
  if (violations.length === 0) return;
  const report = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.failureSummary?.replaceAll("\n", "\n      ")}`).join("\n")}`,
  );
  throw new Error(`${violations.length} accessibility violations on ${page.url()}\n${report.join("\n")}`);
}
