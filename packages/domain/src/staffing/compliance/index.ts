export * from "./compliance-facts";
export * from "./compliance-report";
