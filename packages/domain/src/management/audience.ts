/** Whom a notice or a policy concerns: by place, and by post or duty. */
import { z } from "zod";
import { Scope, type Place } from "../place";

export const audienceGroups = {
  staff: { zh: "全体教职工", en: "All staff" },
  "class-head": { zh: "班主任", en: "Class heads" },
  principal: { zh: "校长", en: "Principals" },
  "campus-head": { zh: "执行校长", en: "Campus heads" },
  "district-officer": { zh: "区局人事科", en: "District personnel office" },
  "district-leader": { zh: "区局分管领导", en: "District deputy directors" },
  "district-administrator": { zh: "区局信息中心", en: "District information centre" },
  "district-auditor": { zh: "区督导室", en: "District inspectors" },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;
export type AudienceGroup = keyof typeof audienceGroups;
export const audienceGroupKeys = Object.keys(audienceGroups) as [AudienceGroup, ...AudienceGroup[]];
export const AudienceGroup = z.enum(audienceGroupKeys);

/** People of a district bureau belong to no school: they are reached only by a notice to the district. */
export const bureauGroups = audienceGroupKeys.filter(
  (group): group is Extract<AudienceGroup, `district-${string}`> => group.startsWith("district-"),
);
export const schoolGroups = audienceGroupKeys.filter((group) => !group.startsWith("district-"));

export const Audience = z.object({ places: z.array(Scope).max(200), groups: z.array(AudienceGroup).max(20) });
export type Audience = z.infer<typeof Audience>;

export type AudienceRefusal =
  | { readonly kind: "audience-without-place"; readonly field: "places" }
  | { readonly kind: "audience-without-group"; readonly field: "groups" }
  | { readonly kind: "bureau-not-in-school"; readonly field: "groups"; readonly group: AudienceGroup };

export function findAudienceRefusals(audience: Audience): AudienceRefusal[] {
  const refusals: AudienceRefusal[] = [];
  if (audience.places.length === 0) refusals.push({ kind: "audience-without-place", field: "places" });
  if (audience.groups.length === 0) refusals.push({ kind: "audience-without-group", field: "groups" });
  if (audience.places.length > 0 && !audience.places.some(({ kind }) => kind === "district")) {
    for (const group of audience.groups) {
      if (bureauGroups.some((bureau) => bureau === group)) refusals.push({ kind: "bureau-not-in-school", field: "groups", group });
    }
  }
  return refusals;
}

/** What a person is somewhere: a group, and the place with all that contain it. */
export interface Membership {
  readonly group: AudienceGroup;
  readonly chain: readonly Place[];
}

export function isInAudience({ places, groups }: Audience, memberships: readonly Membership[]): boolean {
  return memberships.some(
    ({ group, chain }) => groups.includes(group) && places.some((place) => chain.some(({ kind, id }) => kind === place.kind && id === place.id)),
  );
}
