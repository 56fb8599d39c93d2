import { seeEveryStory } from "./every-story";

await seeEveryStory({ appearance: "dark", language: "en" });
