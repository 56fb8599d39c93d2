/**
 * The coefficient of variation of 教督〔2017〕6号: weighted by pupils, around the county's own mean.
 * CV = sqrt( Σ (n_i/N) (x_i − X̄)² ) / X̄, with X̄ = the county's resource ÷ N.
 * It is neither the mean of school means nor a sample deviation (n − 1).
 */
import { isMissing, type Amount, type MissingReason } from "./amount";

export interface Share {
  readonly unitId: string;
  readonly pupils: Amount;
  readonly resource: Amount;
}

export interface MissingAt<Measure extends string> {
  readonly unitId: string;
  readonly measure: Measure | "pupils";
  readonly reason: MissingReason;
}

export type Variation<Measure extends string> =
  | { readonly kind: "value"; readonly value: number; readonly meanPerPupil: number }
  /** No number over units of which some are missing: it says which. */
  | { readonly kind: "missing"; readonly missing: readonly MissingAt<Measure>[] }
  /** Nothing to compare: no units, or none of them has any of the resource. */
  | { readonly kind: "undefined"; readonly reason: "no-units" | "no-resource" };

export interface KnownShare {
  readonly pupils: number;
  readonly resource: number;
}

/** NaN when there is no resource at all. */
export function variationOf(shares: readonly KnownShare[]): number {
  let pupils = 0;
  let resource = 0;
  for (const share of shares) {
    pupils += share.pupils;
    resource += share.resource;
  }
  const mean = resource / pupils;
  let variance = 0;
  for (const share of shares) {
    variance += (share.pupils / pupils) * (share.resource / share.pupils - mean) ** 2;
  }
  return Math.sqrt(variance) / mean;
}

function missingParts<Measure extends string>(share: Share, measure: Measure): MissingAt<Measure>[] {
  const parts: MissingAt<Measure>[] = [];
  if (isMissing(share.pupils)) {
    parts.push({ unitId: share.unitId, measure: "pupils", reason: share.pupils.missing });
  } else if (share.pupils <= 0) {
    parts.push({ unitId: share.unitId, measure: "pupils", reason: "no-pupils" });
  }
  if (isMissing(share.resource)) {
    parts.push({ unitId: share.unitId, measure, reason: share.resource.missing });
  }
  return parts;
}

export function findVariation<Measure extends string>(shares: readonly Share[], measure: Measure): Variation<Measure> {
  if (shares.length === 0) return { kind: "undefined", reason: "no-units" };
  const missing = shares.flatMap((share) => missingParts(share, measure));
  if (missing.length > 0) return { kind: "missing", missing };
  const known = shares.map((share) => ({ pupils: Number(share.pupils), resource: Number(share.resource) }));
  const resource = known.reduce((sum, share) => sum + share.resource, 0);
  if (resource === 0) return { kind: "undefined", reason: "no-resource" };
  const pupils = known.reduce((sum, share) => sum + share.pupils, 0);
  return { kind: "value", value: variationOf(known), meanPerPupil: resource / pupils };
}
