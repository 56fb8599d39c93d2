export * from "./gateway";
export * from "./legal-entity";
export * from "./legal-entity-handover";
export * from "./management";
export * from "./management-organisation";
export * from "./service";
export * from "./staffing";
