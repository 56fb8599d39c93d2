/** Identifiers of the demo: in order and always the same, so a link into the demo stays good on every machine. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export class DemoIds {
  #last = 0;

  next<T extends string>(): T {
    this.#last += 1;
    let digits = "";
    for (let rest = this.#last; rest > 0; rest = Math.floor(rest / 32)) digits = alphabet.charAt(rest % 32) + digits;
    return `01JDEM0000${digits.padStart(16, "0")}` as T;
  }
}
