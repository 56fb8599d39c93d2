export * from "./civil-date";
export * from "./identifier";
export * from "./permission";
export * from "./plain-text";
export * from "./public-door";
export * from "./place";
export * from "./refusal";
export * from "./school-stage";
