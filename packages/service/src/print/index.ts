/** Printed papers. The libraries that write them take a quarter of a second to load: the first who prints waits, not every start. */
import { outgoingFile, type OutgoingFile } from "../outgoing-file";
import type { PrintJob } from "./paper";
import type { Poster } from "./poster";

export type { Block, Paper, PrintJob } from "./paper";
export type { Poster } from "./poster";

const mediaType = "application/pdf";

export async function paperFile(fileName: string, job: PrintJob): Promise<OutgoingFile> {
  const { printPapers } = await import("./paper");
  return outgoingFile(fileName, mediaType, await printPapers(job));
}

export async function posterFile(fileName: string, poster: Poster): Promise<OutgoingFile> {
  const { printPoster } = await import("./poster");
  return outgoingFile(fileName, mediaType, await printPoster(poster));
}
