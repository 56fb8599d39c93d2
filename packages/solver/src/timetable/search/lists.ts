/** Lists of numbers for each of many keys, laid flat: those of key `k` are `items[starts[k]] … items[starts[k + 1] - 1]`. */
export interface FlatLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export class ListsBuilder {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  constructor(private readonly size: number) {}

  add(key: number, value: number): void {
    this.keys.push(key);
    this.values.push(value);
  }

  build(): FlatLists {
    const starts = new Int32Array(this.size + 1);
    for (const key of this.keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    for (let key = 0; key < this.size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
    const next = starts.slice(0, this.size);
    const items = new Int32Array(this.keys.length);
    for (const [position, key] of this.keys.entries()) {
      const at = next[key] ?? 0;
      items[at] = this.values[position] ?? 0;
      next[key] = at + 1;
    }
    return { starts, items };
  }
}
