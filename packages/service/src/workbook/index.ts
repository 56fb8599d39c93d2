export * from "./columns";
export * from "./export-language";
export type { Table } from "./find-table";
export { readTable, type ReadTable, type TablePlace } from "./read-table";
export type { IncomingFile } from "./sheet";
export * from "./write-workbook";
