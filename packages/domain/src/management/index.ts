export * from "./account";
export * from "./appointment";
export * from "./audit-filter";
export * from "./district-settings";
export * from "./setting-catalogue";
export * from "./setting-change";
export * from "./setting-control";
