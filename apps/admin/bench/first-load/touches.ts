/** What a person does first on any page, by the parts that all pages are made of. */
import type { Locator, Page } from "playwright-core";

export interface Touch {
  readonly name: string;
  readonly find: (page: Page) => Locator;
  readonly act: (page: Page, target: Locator) => Promise<void>;
}

async function click(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.mouse.down();
  await page.mouse.up();
}

export const touches: readonly Touch[] = [
  { name: "sort a table", find: (page) => page.locator("main th[aria-sort] button, main th.ant-table-column-has-sorters").first(), act: click },
  {
    name: "type into the search",
    find: (page) => page.locator("main input[type=search], main .ant-input-search input, main input[type=text]:not([role=combobox]):not([readonly])").first(),
    act: async (page, target) => {
      await target.focus();
      await page.keyboard.type("zx", { delay: 120 });
      await page.keyboard.press("Backspace");
      await page.keyboard.press("Backspace");
    },
  },
  {
    name: "open a choice",
    find: (page) => page.locator("main .ant-select").first(),
    act: async (page, target) => {
      await click(page, target);
      await page.waitForTimeout(400);
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "turn to another tab",
    find: (page) => page.locator("main [role=tab][aria-selected=false], main .ant-segmented-item:not(.ant-segmented-item-selected)").first(),
    act: click,
  },
  {
    name: "the page's own button",
    find: (page) => page.locator("main header button:enabled").first(),
    act: async (page, target) => {
      await click(page, target);
      await page.waitForTimeout(600);
      await page.keyboard.press("Escape");
    },
  },
];
