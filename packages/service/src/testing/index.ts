export * from "./context";
export * from "./test-database";
export * from "./world";
