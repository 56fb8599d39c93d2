/**
 * A refusal is a reason why an act is not done: data, never a sentence. The server sends all that apply;
 * the screen has words for each kind in an exhaustive record, and shows it at `field` where one is named.
 */
export interface AnyRefusal {
  readonly kind: string;
  readonly field?: string;
}

/** Thrown by an act to undo its transaction and tell every reason. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly refusals: readonly AnyRefusal[]) {
    super(refusals.map((refusal) => refusal.kind).join(", "));
  }
}

/** @throws Refused with all refusals, if there are any. */
export function checkNoRefusals(refusals: readonly AnyRefusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
