export * from "./gateway";
export * from "./legal-entity";
export * from "./management";
export * from "./service";
export * from "./staffing";
