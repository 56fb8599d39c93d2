export * from "./account";
export * from "./appointment";
export * from "./district-settings";
export * from "./setting-catalogue";
export * from "./setting-change";
export * from "./setting-control";
