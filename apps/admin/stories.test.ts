/** Every story in a real browser: it draws, its play function passes, the console is quiet, and axe finds nothing. */
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAccessibility, openBrowser, openWindow, type Look } from "./e2e/browser";
import { serveFolder, type StaticServer } from "./e2e/static-server";
import { StoryPage } from "./e2e/story-page";
import { buildStories, listStories } from "./e2e/storybook";

const site = await buildStories();
const stories = await listStories(site);

// both languages and both appearances in two passes; the pages themselves are seen in all four by the browser tests
const looks: readonly Look[] = [
  { appearance: "light", language: "zh" },
  { appearance: "dark", language: "en" },
];

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test("there are stories", () => {
  expect(stories.length).toBeGreaterThan(20);
});

describe.each(looks)("in $appearance and $language", (look) => {
  let window: BrowserContext;
  let stage: StoryPage;
  beforeAll(async () => {
    window = await openWindow(browser, { baseURL: server.url, look });
    stage = new StoryPage(await window.newPage(), server.url, look);
  });
  afterAll(() => window.close());

  test.each(stories)("$title $name", async ({ id }) => {
    await stage.show(id);
    try {
      await checkAccessibility(stage.page); // the whole page: dialogs and lists hang outside the story
      expect(stage.takeErrors()).toEqual([]);
    } catch (error) {
      stage.forget();
      throw error;
    }
  });
});
