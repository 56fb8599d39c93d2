/** Where the names of a map stand: beside their marks, on no mark and on no other name. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
}

export interface Label {
  readonly text: string;
  readonly box: Box;
  /** From the mark to a name that found no room beside it. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

export const labelSize = 12;
const lineHeight = 15;
const padding = 2;
const leaderFrom = 10;
const distances = [3, 14, 28, 46, 70, 100, 140];
const turns = 16;

/** Chinese characters are square, also those outside of the basic plane; Latin letters take a little over half of that. */
export function textWidth(text: string, size = labelSize): number {
  return [...text].reduce((sum, character) => sum + (character < "\u0250" ? 0.6 : 1) * size, 0);
}

export const doOverlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isWithin = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

const around = ({ x, y, r }: Labelled): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });

/** To the right first, as one reads; then to the left, below, above, and between these. */
const directions = [0, 8, 4, 12, 2, 6, 14, 10, 1, 3, 5, 7, 9, 11, 13, 15].map((turn) => (turn / turns) * 2 * Math.PI);

/**
 * One label a mark, in the order given: the first have the better places. Null where there is no room at all; such a
 * name is shown when its mark is pointed at.
 */
export function placeLabels(marks: readonly Labelled[], frame: Box, taken: readonly Box[] = []): (Label | null)[] {
  const obstacles = [...taken, ...marks.map(around)];
  return marks.map((mark) => {
    const found = candidates(mark).find(({ box }) => isWithin(box, frame) && !obstacles.some((one) => doOverlap(box, one)));
    if (!found) return null;
    obstacles.push(found.box);
    return found;
  });
}

function candidates(mark: Labelled): Label[] {
  return distances.flatMap((distance) => directions.map((direction) => labelAt(mark, distance, direction)));
}

function labelAt({ x, y, r, text }: Labelled, distance: number, direction: number): Label {
  const halfWidth = textWidth(text) / 2 + padding;
  const halfHeight = lineHeight / 2;
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const centre = { x: x + cos * (r + distance + halfWidth), y: y + sin * (r + distance + halfHeight) };
  const box = { left: centre.x - halfWidth, top: centre.y - halfHeight, right: centre.x + halfWidth, bottom: centre.y + halfHeight };
  const leader =
    distance < leaderFrom
      ? null
      : { x1: x + cos * r, y1: y + sin * r, x2: Math.min(Math.max(x, box.left), box.right), y2: Math.min(Math.max(y, box.top), box.bottom) };
  return { text, box, leader };
}
