/** The usual ways to say where an input points; anything else a router spells out itself. */
import { civilDate, type CampusId, type CivilDate, type DistrictId, type PersonId, type Scope } from "@qitong/domain";
import { findCampusChain, findPersonChain, findScopeChain } from "./jurisdiction";
import type { At } from "./procedure";

/** A list or a board: what the address bar shows. */
export const atScope: At<{ scope: Scope }> = (db, input, today) => findScopeChain(db, input.scope, today);

export const atDistrict: At<{ districtId: DistrictId }> = (_db, input) => [{ kind: "district", id: input.districtId }];

export const atCampus: At<{ campusId: CampusId }> = (db, input, today) => findCampusChain(db, input.campusId, today);

export const atPerson: At<{ personId: PersonId }> = (db, input, today) => findPersonChain(db, input.personId, today);

/** The day that a list is asked for: the one named, else today. */
export const dayOf = (input: { asOf?: CivilDate | undefined }, today: CivilDate): CivilDate => civilDate(input.asOf ?? today);
