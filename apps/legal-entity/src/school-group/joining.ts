import type { JoiningFacts } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, SchoolGroupId } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { findEntityOn, listOtherMemberships, type CampusRow } from "./store";

interface Joining {
  readonly campus: CampusRow;
  /** The group and the school that leads it; null for one that is being opened. */
  readonly group: { readonly id: SchoolGroupId; readonly leadCampusId: CampusId | null } | null;
  readonly startsOn: CivilDate;
}

/** What the rules ask of a school that is to join. */
export async function loadJoining(tx: Transaction, { campus, group, startsOn }: Joining, today: CivilDate): Promise<JoiningFacts> {
  const { id: campusId, openedOn, closedOn } = campus;
  const entityId = await findEntityOn(tx, campusId, startsOn);
  const leadEntityId = group?.leadCampusId ? await findEntityOn(tx, group.leadCampusId, startsOn) : null;
  const others = await listOtherMemberships(tx, { campusId, entityId, except: group?.id ?? null }, startsOn);
  return { today, campusId, openedOn, closedOn, entityId, leadEntityId, others };
}
