/** What is being pointed at in a picture: a campus with all its moves, or one way. */
import type { CampusId } from "@qitong/domain";
import type { MoveFlow } from "@qitong/domain/staffing";

export type Looked =
  | { readonly kind: "campus"; readonly campusId: CampusId }
  | { readonly kind: "way"; readonly fromCampusId: CampusId; readonly toCampusId: CampusId };

type Way = Pick<MoveFlow, "fromCampusId" | "toCampusId">;

/** Nothing is faint while nothing is looked at. */
export function isLit(flow: Way, looked: Looked | undefined): boolean {
  if (!looked) return true;
  if (looked.kind === "campus") return flow.fromCampusId === looked.campusId || flow.toCampusId === looked.campusId;
  return flow.fromCampusId === looked.fromCampusId && flow.toCampusId === looked.toCampusId;
}

export const lookAt = ({ fromCampusId, toCampusId }: Way): Looked => ({ kind: "way", fromCampusId, toCampusId });

export const signed = (net: number): string => (net > 0 ? `+${net}` : net < 0 ? `−${-net}` : "0");
