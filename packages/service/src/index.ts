export * from "./act";
export type { AuditEntry } from "./audit";
export * from "./context";
export { getDistrictSettings } from "./district-settings";
export { absent } from "./failure";
export * from "./jurisdiction";
export * from "./procedure";
export { databaseErrorNumber, inTransaction, isDuplicateKey } from "./transaction";
export * from "./gates";
