export * from "./working-day";
export * from "./school-year";
