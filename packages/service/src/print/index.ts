export { pdfMediaType, printPapers, type Block, type Paper, type PrintJob } from "./paper";
