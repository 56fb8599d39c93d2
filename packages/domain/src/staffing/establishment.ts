/**
 * 编制: the number of staff that the organisation office (编办) has approved for a legal entity, each decree from its day on.
 * When entities merge, what was approved for them adds up until a decree for the merged one says otherwise.
 */
import { z } from "zod";
import { addDays, CivilDate, isWithin, type Period } from "../civil-date";
import { EntityId } from "../identifier";
import { isDecreeNumber, normaliseDecreeNumber } from "../legal-entity/merger-case";
import { findEntryDayRefusals, type DatedFacts, type EntryDayRefusal } from "../legal-entity/registry-change";

export const mostApproved = 5000;

export const EstablishmentEntry = z.object({
  entityId: EntityId,
  approved: z.int().min(0).max(mostApproved),
  decreeNumber: z.string().max(60).transform((typed) => typed.trim()),
  startsOn: CivilDate,
});
export type EstablishmentEntry = z.infer<typeof EstablishmentEntry>;

export interface EstablishmentDecree extends Period {
  readonly approved: number;
  readonly decreeNumber: string;
}

export interface Succession {
  readonly fromEntityId: EntityId;
  readonly toEntityId: EntityId;
  readonly succeededOn: CivilDate;
}

export interface EstablishmentRegister {
  readonly decrees: readonly (EstablishmentDecree & { readonly entityId: EntityId })[];
  readonly successions: readonly Succession[];
}

export interface EstablishmentPart {
  readonly entityId: EntityId;
  readonly approved: number;
  readonly decreeNumber: string;
}

export type Establishment =
  | ({ readonly kind: "decree" } & EstablishmentDecree)
  /** The sum of what was approved for the schools that became one; no decree for the merged one yet. */
  | { readonly kind: "computed"; readonly approved: number; readonly since: CivilDate; readonly parts: readonly EstablishmentPart[] }
  /** No decree is on record for these entities, so there is no sum either. */
  | { readonly kind: "missing"; readonly entityIds: readonly EntityId[] };

/** What is approved for an entity on a day. */
export function establishmentOn(entityId: EntityId, on: CivilDate, register: EstablishmentRegister): Establishment {
  const own = register.decrees.find((one) => one.entityId === entityId && isWithin(one, on));
  // A decree of the very day of the merger is the merged school's.
  const added = register.successions.filter(
    (one) => one.toEntityId === entityId && one.succeededOn <= on && (own === undefined || one.succeededOn > own.startsOn),
  );
  if (added.length === 0) return own ? decreeOf(own) : { kind: "missing", entityIds: [entityId] };
  const parts = [
    own ? partsOf(entityId, decreeOf(own)) : { missing: [entityId] },
    ...added.map((one) => partsOf(one.fromEntityId, establishmentOn(one.fromEntityId, addDays(one.succeededOn, -1), register))),
  ];
  const missing = parts.flatMap((part) => ("missing" in part ? part.missing : []));
  if (missing.length > 0) return { kind: "missing", entityIds: missing };
  const known = parts.flatMap((part) => ("parts" in part ? part.parts : []));
  const since = added.map((one) => one.succeededOn).toSorted().at(-1) ?? on;
  return { kind: "computed", approved: known.reduce((sum, part) => sum + part.approved, 0), since, parts: known };
}

function decreeOf({ approved, decreeNumber, startsOn, endsOn }: EstablishmentDecree): Establishment {
  return { kind: "decree", approved, decreeNumber, startsOn, endsOn };
}

type Parts = { readonly parts: readonly EstablishmentPart[] } | { readonly missing: readonly EntityId[] };

function partsOf(entityId: EntityId, found: Establishment): Parts {
  if (found.kind === "missing") return { missing: found.entityIds };
  if (found.kind === "computed") return { parts: found.parts };
  return { parts: [{ entityId, approved: found.approved, decreeNumber: found.decreeNumber }] };
}

export type EstablishmentRefusal =
  | EntryDayRefusal
  | { readonly kind: "establishment-decree-form"; readonly field: "decreeNumber"; readonly text: string }
  | { readonly kind: "establishment-number"; readonly field: "approved"; readonly most: number }
  | { readonly kind: "establishment-unchanged"; readonly field: "approved" };

export interface EstablishmentFacts extends DatedFacts {
  readonly entries: readonly EstablishmentDecree[];
}

/** Why a decree cannot be entered. The latest one may be corrected by another of the same day; the log keeps what it was. */
export function findEstablishmentRefusals(wish: Omit<EstablishmentEntry, "entityId">, facts: EstablishmentFacts): EstablishmentRefusal[] {
  const decreeNumber = normaliseDecreeNumber(wish.decreeNumber);
  const refusals: EstablishmentRefusal[] = findEntryDayRefusals(wish.startsOn, facts);
  if (!isDecreeNumber(decreeNumber)) refusals.push({ kind: "establishment-decree-form", field: "decreeNumber", text: decreeNumber });
  if (!Number.isInteger(wish.approved) || wish.approved < 0 || wish.approved > mostApproved) {
    refusals.push({ kind: "establishment-number", field: "approved", most: mostApproved });
  }
  const inForce = facts.entries.find((one) => isWithin(one, wish.startsOn));
  if (inForce?.approved === wish.approved && inForce.decreeNumber === decreeNumber) {
    refusals.push({ kind: "establishment-unchanged", field: "approved" });
  }
  return refusals;
}
