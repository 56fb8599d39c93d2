export * from "./civil-date";
export * from "./identifier";
export * from "./permission";
export * from "./place";
export * from "./refusal";
export * from "./school-stage";
