/** Which campus a file means: by the district's own number or by the school identification code. */
import type { CampusId } from "../identifier";
import type { Problem } from "./reason";

export interface NumberedCampus {
  readonly campusId: CampusId;
  readonly name: string;
  readonly localNumber: string;
  /** In force on the day from which the file holds. */
  readonly schoolCode: string | null;
}

export interface CampusIndex<Campus extends NumberedCampus> {
  readonly byNumber: ReadonlyMap<string, Campus>;
  readonly byCode: ReadonlyMap<string, Campus>;
}

export function indexCampuses<Campus extends NumberedCampus>(campuses: readonly Campus[]): CampusIndex<Campus> {
  return {
    byNumber: new Map(campuses.map((campus) => [campus.localNumber, campus])),
    byCode: new Map(campuses.flatMap((campus) => (campus.schoolCode === null ? [] : [[campus.schoolCode, campus]]))),
  };
}

export type FoundCampus<Campus> = { readonly campus: Campus; readonly problems: readonly [] } | { readonly campus: undefined; readonly problems: readonly Problem[] };

export function findCampus<Campus extends NumberedCampus>(index: CampusIndex<Campus>, text: string | null): FoundCampus<Campus> {
  if (text === null) return { campus: undefined, problems: [] };
  const byNumber = index.byNumber.get(text);
  const byCode = index.byCode.get(text);
  if (byNumber && byCode && byNumber !== byCode) {
    return { campus: undefined, problems: [{ field: "campus", reason: { kind: "campus-ambiguous", text } }] };
  }
  const campus = byNumber ?? byCode;
  if (!campus) return { campus: undefined, problems: [{ field: "campus", reason: { kind: "campus-unknown", text } }] };
  return { campus, problems: [] };
}
