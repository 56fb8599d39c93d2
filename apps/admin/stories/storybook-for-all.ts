/** The storybook is built once, for the passes in both looks. */
import type { TestProject } from "vitest/node";
import { buildStories } from "./storybook";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built storybook. */
    stories: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide("stories", await buildStories());
}
