/**
 * Every story in a real browser: it draws, its play function passes, the console is quiet, and axe finds nothing.
 * Each look in a spec file of its own, so that both cores have something to do.
 */
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { checkAccessibility, openBrowser, openWindow, type Look } from "../e2e/browser";
import { serveFolder, type StaticServer } from "../e2e/static-server";
import { StoryPage } from "./story-page";
import { listStories } from "./storybook";

export async function seeEveryStory(look: Look): Promise<void> {
  const site = inject("stories");
  const stories = await listStories(site);
  let server: StaticServer;
  let browser: Browser;
  let window: BrowserContext;
  let stage: StoryPage;

  beforeAll(async () => {
    server = await serveFolder(site);
    browser = await openBrowser();
    window = await openWindow(browser, { baseURL: server.url, look });
    stage = new StoryPage(await window.newPage(), server.url, look);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test("there are stories", () => {
    expect(stories.length).toBeGreaterThan(300);
  });

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
}
