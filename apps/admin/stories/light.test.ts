import { seeEveryStory } from "./every-story";

// both languages and both appearances in two passes; the pages themselves are seen in all four by the browser tests
await seeEveryStory({ appearance: "light", language: "zh" });
