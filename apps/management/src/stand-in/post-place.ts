/** Where a post is, for the gate and for the rules: a department's post is where its school is. */
import type { CivilDate, DistrictId, Place, PostPlace } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { findCampusChain, findEntityChain, type PlaceChain } from "@qitong/service";
import { findDepartmentChain } from "../department/store";

/** The places that contain a post; undefined for a post that is about one person only, for which nobody stands in. */
export async function findPostChain(db: Queryable, place: PostPlace, on: CivilDate): Promise<PlaceChain | undefined> {
  switch (place.kind) {
    case "district":
      return [place];
    case "entity":
      return findEntityChain(db, place.id);
    case "campus":
      return findCampusChain(db, place.id, on);
    case "department":
      return findDepartmentChain(db, place.id, on);
    // Nor for a province's: whom it would be handed to is looked for among the people of one district.
    case "province":
    case "person":
      return undefined;
  }
}

/** Every chain ends at its district. */
export function districtOf(chain: PlaceChain): DistrictId {
  const last = chain.at(-1);
  if (last?.kind !== "district") throw new Error("a chain of places without its district");
  return last.id;
}

/** The place and all that contain it, for what can be handed on. */
export async function findDelegationChain(db: Queryable, place: Exclude<Place, { kind: "person" | "province" }>, on: CivilDate): Promise<PlaceChain | undefined> {
  return findPostChain(db, place, on);
}
