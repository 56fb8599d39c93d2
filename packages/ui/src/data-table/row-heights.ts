/** Where the rows of a long table stand: by their heights as measured when they were drawn, and by a guess before. */
const blockSize = 256;
/** A line of words with the table's own spacing; most rows are as tall or take two. */
export const guessedHeight = 44;

export class RowHeights {
  readonly #heights: Float64Array;
  readonly #blocks: Float64Array;

  /** `known` outlives an order of rows: a row that moves keeps its height. */
  constructor(
    private readonly keys: readonly string[],
    private readonly known: Map<string, number>,
  ) {
    this.#heights = Float64Array.from(keys, (key) => known.get(key) ?? guessedHeight);
    this.#blocks = new Float64Array(Math.ceil(keys.length / blockSize));
    for (const [index, height] of this.#heights.entries()) this.#add(index, height);
  }

  measure(index: number, height: number): void {
    const key = this.keys[index];
    const before = this.#heights[index];
    if (key === undefined || before === undefined || before === height) return;
    this.known.set(key, height);
    this.#heights[index] = height;
    this.#add(index, height - before);
  }

  /** The height of all rows before this one; of all rows when it is their number. */
  offsetOf(index: number): number {
    const end = Math.min(index, this.#heights.length);
    const block = Math.floor(end / blockSize);
    let sum = 0;
    for (let at = 0; at < block; at += 1) sum += this.#blocks[at] ?? 0;
    for (let at = block * blockSize; at < end; at += 1) sum += this.#heights[at] ?? 0;
    return sum;
  }

  /** The row that stands at an offset; the first or the last one where none does. */
  indexAt(offset: number): number {
    let left = offset;
    let index = 0;
    for (const height of this.#blocks) {
      if (left < height) break;
      left -= height;
      index += blockSize;
    }
    while (index < this.#heights.length && left >= (this.#heights[index] ?? 0)) left -= this.#heights[index++] ?? 0;
    return Math.min(index, Math.max(0, this.#heights.length - 1));
  }

  #add(index: number, height: number): void {
    const block = Math.floor(index / blockSize);
    this.#blocks[block] = (this.#blocks[block] ?? 0) + height;
  }
}
