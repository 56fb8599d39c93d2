export * from "./amount";
export * from "./balance-board";
export * from "./campus-figure";
export * from "./campus-units";
export * from "./indicator";
export * from "./school-pass";
export * from "./unit-resources";
export * from "./variation";
