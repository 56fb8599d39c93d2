export * from "./context";
export * from "./test-database";
export * from "./world";
export * from "./refused-by-database";
