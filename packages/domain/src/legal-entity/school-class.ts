/** Classes (班级): each at one campus, by the year in which its pupils entered; the name holds for a period. */
import { z } from "zod";

export const ClassName = z
  .string()
  .transform((text) => text.normalize("NFKC").replaceAll(/\s/g, ""))
  .pipe(z.string().min(1, { error: "class-name" }).max(40, { error: "class-name" }));

/** 2021级3班: by the year of entry, so that it stays the class's name until it leaves. */
export const className = (entryYear: number, number: number): string => `${entryYear}级${number}班`;

const numbered = /^(\d{4})级\(?(\d{1,3})\)?班$/;

/** The same name however it was typed: brackets, blanks and wide digits do not make another class. */
export function sameClassName(name: string): string {
  const plain = name.normalize("NFKC").replaceAll(/\s/g, "");
  const match = numbered.exec(plain);
  return match ? className(Number(match[1]), Number(match[2])) : plain;
}

/** The number that follows the last one of the year; undefined for a name that is not a year with a number. */
export function nextClassName(name: string, taken: readonly string[]): string | undefined {
  const match = numbered.exec(sameClassName(name));
  if (!match) return undefined;
  const year = Number(match[1]);
  const numbers = taken.flatMap((one) => {
    const other = numbered.exec(sameClassName(one));
    return other && Number(other[1]) === year ? [Number(other[2])] : [];
  });
  return className(year, Math.max(0, ...numbers) + 1);
}
