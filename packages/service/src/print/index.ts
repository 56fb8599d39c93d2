/** Printed papers. The libraries that write them take a quarter of a second to load: the first who prints waits, not every start. */
import type { PrintJob } from "./paper";
import type { Poster } from "./poster";

export type { Block, Paper, PrintJob } from "./paper";
export type { Poster } from "./poster";

export const pdfMediaType = "application/pdf";

export async function printPapers(job: PrintJob): Promise<Uint8Array> {
  const paper = await import("./paper");
  return paper.printPapers(job);
}

export async function printPoster(poster: Poster): Promise<Uint8Array> {
  const { printPoster: print } = await import("./poster");
  return print(poster);
}
