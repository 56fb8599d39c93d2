/** The way between two campuses, as the crow flies and as an estimate on the road. */
import type { Location } from "./reallocation-facts";
import type { TransferSettings } from "./transfer-settings";

export const earthRadiusKilometres = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine). */
export function kilometresBetween(a: Location, b: Location): number {
  const sineLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sineLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = sineLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sineLon ** 2;
  return 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Undefined when a location is unknown. */
export function travelMinutes(
  a: Location | null,
  b: Location | null,
  settings: Pick<TransferSettings, "commuteSpeedKmh" | "roadFactor">,
): number | undefined {
  if (a === null || b === null) return undefined;
  return ((kilometresBetween(a, b) * settings.roadFactor) / settings.commuteSpeedKmh) * 60;
}
