/** What a field of an import is: its words, how it is recognised in a header, and how a cell of it is read. */
import type { Parser, Value } from "./parse";

export interface FieldWords {
  readonly zh: string;
  readonly en: string;
}

export interface Field<T extends Value = Value> {
  readonly name: FieldWords;
  /** Other headers under which it is found in files. */
  readonly headers: readonly string[];
  readonly isRequired: boolean;
  /** Hidden in lists of past imports: identity numbers and phones. */
  readonly isPersonal: boolean;
  readonly parse: Parser<T>;
  /** The keys and words of a vocabulary field: what a file's own words can be translated to. */
  readonly words?: Readonly<Record<string, FieldWords>>;
  /** Kept in fen, written in yuan: 123450 is shown as 1,234.50. */
  readonly isMoney?: boolean;
  /** What is assumed when the file does not say; shown where columns are mapped. */
  readonly whenAbsent?: FieldWords;
}

export type Fields = Readonly<Record<string, Field>>;

/** A row as a kind's rules see it: a value, or null where the file says nothing. */
export type RowOf<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Field<infer T> ? T | null : never;
};

type Extras = Partial<Pick<Field, "isRequired" | "isPersonal" | "words" | "whenAbsent" | "isMoney">>;

export function field<T extends Value>(zh: string, en: string, headers: readonly string[], parse: Parser<T>, extras: Extras = {}): Field<T> {
  return { name: { zh, en }, headers, isRequired: false, isPersonal: false, parse, ...extras };
}
