export * from "./context";
export * from "./test-database";
export * from "./world";
export * from "./refusals-of";
export * from "./refused-by-database";
export * from "./served-world";
