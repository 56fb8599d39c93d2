/** What can be read without a browser: languages, tokens and formats, for tests in Node. */
export * from "./appearance/tokens";
export * from "./figures/format";
export * from "./language/kind-texts";
export * from "./language/refusal-texts";
export * from "./language/texts";
