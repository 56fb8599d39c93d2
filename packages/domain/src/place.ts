/**
 * A place is where a power reaches: a province, a district, a legal entity with all its campuses, one campus, or one person.
 * A province does not contain its districts in this sense: it sees counts of them, and no power reaches down (decision 0020).
 * A scope is the part of it that a screen may show at a time; it stands in the address bar.
 */
import { z } from "zod";
import { CampusId, DistrictId, EntityId, type PersonId, type ProvinceId } from "./identifier";

export type Place =
  | { readonly kind: "province"; readonly id: ProvinceId }
  | { readonly kind: "district"; readonly id: DistrictId }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "campus"; readonly id: CampusId }
  | { readonly kind: "person"; readonly id: PersonId };

export const Scope = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("district"), id: DistrictId }),
  z.object({ kind: z.literal("entity"), id: EntityId }),
  z.object({ kind: z.literal("campus"), id: CampusId }),
]);
export type Scope = z.infer<typeof Scope>;
