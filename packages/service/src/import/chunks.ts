/** Long lists go to the database in parts: a statement has a limit of parameters and of bytes. */
export const chunkSize = 1_000;

export async function inChunks<Item, Answer>(items: readonly Item[], ask: (chunk: Item[]) => Promise<readonly Answer[]>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += chunkSize) {
    answers.push(...(await ask(items.slice(start, start + chunkSize))));
  }
  return answers;
}

export async function eachChunk<Item>(items: readonly Item[], write: (chunk: Item[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += chunkSize) await write(items.slice(start, start + chunkSize));
}
