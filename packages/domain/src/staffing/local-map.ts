/** Places of a district on a flat map. */
import type { Location } from "./reallocation-facts";
import { earthRadiusKilometres } from "./travel";

/** Kilometres to the east and to the north of the middle of the map. */
export interface FlatPlace {
  readonly east: number;
  readonly north: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Equirectangular about the middle of the places. A county is some tens of kilometres wide: over that the way measured
 * on the map is that over the sphere to within a thousandth, which is less than a mark is wide.
 */
export function flatten(places: readonly Location[]): FlatPlace[] {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const lon = middle(places.map((place) => place.lon));
  const lat = middle(places.map((place) => place.lat));
  const narrowing = Math.cos(radians(lat));
  return places.map((place) => ({
    east: radians(place.lon - lon) * narrowing * earthRadiusKilometres,
    north: radians(place.lat - lat) * earthRadiusKilometres,
  }));
}

/** The longest of 1, 2, 5, 10 … (and 0.1, 0.2, 0.5) that is not above what there is room for. */
export function roundLength(atMost: number): number {
  const power = 10 ** Math.floor(Math.log10(atMost));
  return ([5, 2, 1].find((step) => step * power <= atMost) ?? 1) * power;
}
