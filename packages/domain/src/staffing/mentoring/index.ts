export * from "./mentoring-pair";
export * from "./subject-group";
