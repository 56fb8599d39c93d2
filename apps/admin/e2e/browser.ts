/** What tests do in a real browser besides opening it. */
import { AxeBuilder } from "@axe-core/playwright";
import { source } from "axe-core";
import type { Page } from "playwright-core";

export * from "./window";

/** Signs in through the door, so that the cookie is set as for a person; the form has a test of its own. */
export async function signInAs(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  const status = await page.evaluate(
    async (credentials) => {
      const response = await fetch("/auth/sign-in", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(credentials),
      });
      return response.status;
    },
    { login, password },
  );
  if (status !== 200) throw new Error(`sign-in of ${login} was answered with ${status}`);
}

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

/**
 * A list of choices is scrolled with the arrow keys from its own field (aria-activedescendant), which axe does not see:
 * it asks for a tab stop inside the list. The page as a whole scrolls by keyboard without any.
 */
function withoutKnown<Violation extends { id: string; nodes: { target: unknown }[] }>(violation: Violation): Violation {
  if (violation.id !== "scrollable-region-focusable") return violation;
  return { ...violation, nodes: violation.nodes.filter(({ target }) => String(target) !== ":root" && !String(target).includes("ant-select-dropdown-list-holder")) };
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
  const violations = (await axe.analyze()).violations.map(withoutKnown).filter(({ nodes }) => nodes.length > 0);
  if (violations.length === 0) return;
  const report = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.failureSummary?.replaceAll("\n", "\n      ")}`).join("\n")}`,
  );
  throw new Error(`${violations.length} accessibility violations on ${page.url()}\n${report.join("\n")}`);
}
