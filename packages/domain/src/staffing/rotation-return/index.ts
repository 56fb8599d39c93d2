export * from "./after-plan-settings";
export * from "./rotation";
export * from "./rotation-correction";
