export * from "./gateway";
export * from "./legal-entity";
export * from "./management";
export * from "./merger-answer";
export * from "./school-class";
export * from "./service";
export * from "./staffing";
export * from "./management-request";
