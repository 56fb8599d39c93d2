export * from "./write-workbook";
