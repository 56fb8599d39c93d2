export * from "./handover-note";
