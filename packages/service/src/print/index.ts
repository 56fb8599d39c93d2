export { pdfMediaType, printPapers, type Block, type Paper, type PrintJob } from "./paper";
export { printPoster, type Poster } from "./poster";
