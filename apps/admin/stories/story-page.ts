import type { Page } from "playwright-core";
import { watchErrors, type Look } from "../e2e/browser";

interface StoryOutcome {
  readonly event: string;
  readonly detail: string;
}

/** Events by which storybook tells how a story ended; the first is the good one. */
const endings = ["storyFinished", "playFunctionThrewException", "storyThrewException", "storyErrored", "storyMissing"];

/** React says so when storybook, on a busy machine, has ended its own `act` before a story's first effects have run. */
const actOfStorybook = "The current testing environment is not configured to support act(";

/**
 * Shows stories one after another in one tab, as storybook itself does when one clicks through them; loading the
 * whole site anew for each would take most of the time. After a failure it is loaded anew.
 */
export class StoryPage {
  readonly #errors: string[];
  #loaded = false;

  constructor(
    readonly page: Page,
    readonly siteUrl: string,
    readonly look: Look,
  ) {
    this.#errors = watchErrors(page);
  }

  /** Waits until the story is drawn and its play function is done. @throws when it failed or the console was not quiet. */
  async show(storyId: string): Promise<void> {
    this.#errors.length = 0;
    if (this.#loaded) await this.#select(storyId);
    else await this.#load(storyId);
    this.#loaded = false;
    const outcome = await this.#outcome();
    if (outcome.event !== "storyFinished") throw new Error(`${storyId}: ${outcome.event} ${outcome.detail}`);
    this.#loaded = true;
  }

  takeErrors(): string[] {
    return this.#errors.splice(0).filter((error) => !error.includes(actOfStorybook));
  }

  /** The next story begins with a new page. */
  forget(): void {
    this.#loaded = false;
  }

  async #load(storyId: string): Promise<void> {
    const { appearance, language } = this.look;
    const globals = `appearance:${appearance};language:${language};a11y.manual:!true`;
    await this.page.goto(`${this.siteUrl}/iframe.html?viewMode=story&id=${storyId}&globals=${globals}`);
  }

  async #select(storyId: string): Promise<void> {
    await this.page.evaluate(
      ({ id, names }) => {
        const channel = (window as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) throw new Error("storybook has no channel");
        for (const name of names) delete channel.data[name];
        channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });
      },
      { id: storyId, names: endings },
    );
  }

  async #outcome(): Promise<StoryOutcome> {
    const handle = await this.page.waitForFunction(
      (names): StoryOutcome | undefined => {
        const channel = (window as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
        // failures first: a play function that threw is followed by "finished"
        for (const event of names.toReversed()) {
          const told = channel?.last(event);
          if (told) return { event, detail: JSON.stringify(told, ["message", "name", "description", "status", "title"]) };
        }
        return undefined;
      },
      endings,
      { timeout: 60_000 },
    );
    const outcome = await handle.jsonValue();
    if (!outcome) throw new Error("storybook told nothing");
    return outcome;
  }
}

interface StorybookWindow extends Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: {
    readonly data: Record<string, unknown>;
    last(event: string): unknown;
    emit(event: string, payload: object): void;
  };
}
