/** Which exemptions run out before a school year begins: their teachers are asked for a new paper, or listed again. */
import { isWithin, type CivilDate, type Period } from "../civil-date";
import type { ExemptionKind } from "./exemption";

interface OfKind extends Period {
  readonly kind: ExemptionKind;
}

/** In force today, over on the first day of the school year, and not carried on by one of the same kind. */
export function findEndingExemptions<Exemption extends OfKind>(
  exemptions: readonly Exemption[],
  today: CivilDate,
  yearStartsOn: CivilDate,
): Exemption[] {
  return exemptions.filter((one) => {
    const { kind, endsOn } = one;
    if (!isWithin(one, today) || endsOn === null || endsOn > yearStartsOn) return false;
    return !exemptions.some((other) => other !== one && other.kind === kind && isWithin(other, yearStartsOn));
  });
}

