export * from "./database";
export * from "./grants";
export * from "./prepare";
export * from "./new-id";
export * from "./service-databases";
export * from "./built-once";
