/** Numbers with the form of real ones that can belong to nobody. */
import type { CivilDate } from "@qitong/domain";

/** 99 is no province of GB/T 2260. */
const noSuchArea = "990105";
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkSymbols = "10X98765432";

/** GB 11643: the 18th symbol of an identity number. */
export function identityCheckSymbol(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return checkSymbols.charAt(sum % 11);
}

/** Hands out numbers that are unique within the demo. */
export class ArtificialNumbers {
  readonly #taken = new Map<string, number>();
  #phones = 0;

  identityNumber(bornOn: CivilDate, sex: "female" | "male"): string {
    const key = `${bornOn} ${sex}`;
    const count = this.#taken.get(key) ?? 0;
    this.#taken.set(key, count + 1);
    // The 17th digit is odd for men.
    const sequence = String(count * 2 + (sex === "male" ? 1 : 0)).padStart(3, "0");
    const first17 = `${noSuchArea}${bornOn.replaceAll("-", "")}${sequence}`;
    return first17 + identityCheckSymbol(first17);
  }

  /** 120 is the number of the ambulance and the prefix of no mobile network. */
  phone(): string {
    this.#phones += 1;
    return `120${String(this.#phones).padStart(8, "0")}`;
  }
}
