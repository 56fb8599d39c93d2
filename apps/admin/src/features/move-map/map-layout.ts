/** From places and moves to a map: marks, arcs, names, and the bar of its scale. No colours, no words. */
import type { CampusId } from "@qitong/domain";
import { flatten, roundLength, type Location, type MoveFlow } from "@qitong/domain/staffing";
import { placeLabels, type Label } from "./label-layout";

export interface MapCampus {
  readonly campusId: CampusId;
  readonly label: string;
  readonly location: Location | null;
  readonly teachers: number;
}

export interface Mark {
  readonly campusId: CampusId;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: Label | null;
}

export interface Arc {
  readonly flow: MoveFlow;
  readonly path: string;
  readonly width: number;
  /** The corners of the arrow's head. */
  readonly head: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** From north to south, as the arrow keys walk them. */
  readonly marks: readonly Mark[];
  readonly arcs: readonly Arc[];
  /** Campuses of which nobody has recorded where they are. */
  readonly unplaced: readonly CampusId[];
  readonly scale: { readonly kilometres: number; readonly length: number } | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const margin = { side: 120, top: 44, bottom: 64 };
/** The strip of the scale bar, in which no name stands. */
export const footHeight = 40;
export const northBox = 40;
const least = { width: 320, height: 240 };
const most = { width: 760, height: 600 };
/** Two campuses next door shall not fill the picture as if they were towns apart. */
const leastKilometres = 0.5;
const scaleRoom = 160;
const largestMark = 15;
const smallestMark = 4;
const widestArc = 12;
const arcForOne = 2.5;
const bow = 0.2;

export function layOutMap(campuses: readonly MapCampus[], flows: readonly MoveFlow[]): MapLayout {
  const placed = campuses.flatMap((campus) => (campus.location === null ? [] : [{ ...campus, location: campus.location }]));
  const unplaced = campuses.filter(({ location }) => location === null).map(({ campusId }) => campusId);
  if (placed.length === 0) return { width: 0, height: 0, marks: [], arcs: [], unplaced, scale: null };

  const flat = flatten(placed.map(({ location }) => location));
  const span = (values: readonly number[]) => Math.max(leastKilometres, Math.max(...values) - Math.min(...values));
  const [wide, high] = [span(flat.map(({ east }) => east)), span(flat.map(({ north }) => north))];
  const perKilometre = Math.min(most.width / wide, most.height / high);
  const inner = { width: Math.max(least.width, wide * perKilometre), height: Math.max(least.height, high * perKilometre) };
  const width = Math.round(inner.width + 2 * margin.side);
  const height = Math.round(inner.height + margin.top + margin.bottom);
  const largest = Math.max(1, ...placed.map(({ teachers }) => teachers));
  const spots = placed.map((campus, index) => ({
    ...campus,
    x: width / 2 + (flat[index]?.east ?? 0) * perKilometre,
    y: margin.top + inner.height / 2 - (flat[index]?.north ?? 0) * perKilometre,
    // the area says how many
    r: Math.max(smallestMark, largestMark * Math.sqrt(campus.teachers / largest)),
  }));
  const kilometres = roundLength(scaleRoom / perKilometre);
  return {
    width,
    height,
    marks: labelled(spots, flows, { width, height }).toSorted((a, b) => a.y - b.y || a.x - b.x),
    arcs: drawArcs(spots, flows),
    unplaced,
    scale: { kilometres, length: kilometres * perKilometre },
  };
}

interface Spot extends Point {
  readonly campusId: CampusId;
  readonly r: number;
  readonly label: string;
}

/** Campuses with many moves choose the places of their names first. */
function labelled(spots: readonly Spot[], flows: readonly MoveFlow[], { width, height }: { width: number; height: number }): Mark[] {
  const movesAt = new Map<CampusId, number>();
  for (const { fromCampusId, toCampusId, people } of flows) {
    for (const id of [fromCampusId, toCampusId]) movesAt.set(id, (movesAt.get(id) ?? 0) + people.length);
  }
  const inOrder = spots.toSorted((a, b) => (movesAt.get(b.campusId) ?? 0) - (movesAt.get(a.campusId) ?? 0) || b.r - a.r);
  const frame = { left: 4, top: 4, right: width - 4, bottom: height - footHeight };
  const north = { left: width - northBox, top: 0, right: width, bottom: northBox };
  const labels = placeLabels(inOrder.map(({ x, y, r, label }) => ({ x, y, r, text: label })), frame, [north]);
  return inOrder.map(({ campusId, x, y, r }, index) => ({ campusId, x, y, r, label: labels[index] ?? null }));
}

/** The widest come first and lie beneath, so that a narrow one can still be pointed at. */
function drawArcs(spots: readonly Spot[], flows: readonly MoveFlow[]): Arc[] {
  const spotOf = new Map(spots.map((spot) => [spot.campusId, spot]));
  const unit = Math.min(arcForOne, widestArc / Math.max(1, ...flows.map(({ people }) => people.length)));
  return flows.flatMap((flow): Arc[] => {
    const [from, to] = [spotOf.get(flow.fromCampusId), spotOf.get(flow.toCampusId)];
    if (!from || !to) return [];
    const width = Math.max(1.2, unit * flow.people.length);
    return [{ flow, width, ...bend(from, to, width) }];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
const text = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const towards = (from: Point, to: Point, length: number): Point => {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / distance) * length, y: from.y + ((to.y - from.y) / distance) * length };
};

/** Bent to the right of the way, so that there and back lie side by side. */
function bend(from: Spot, to: Spot, width: number): Pick<Arc, "path" | "head"> {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  // Marks that touch leave no room between them: the arc goes out and comes back.
  const isClose = distance < from.r + to.r + 8;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const across = isClose ? { x: 0, y: -48 } : { x: (to.y - from.y) * -bow, y: (to.x - from.x) * bow };
  const leaving = { x: middle.x + across.x - (isClose ? 28 : 0), y: middle.y + across.y };
  const coming = { x: middle.x + across.x + (isClose ? 28 : 0), y: middle.y + across.y };
  const length = 5 + width;
  const start = towards(from, leaving, from.r);
  const tip = towards(to, coming, to.r + 1);
  const end = towards(to, coming, to.r + 1 + length);
  const side = { x: ((tip.y - end.y) / length) * (3 + width / 2), y: ((end.x - tip.x) / length) * (3 + width / 2) };
  return {
    path: isClose ? `M${text(start)}C${text(leaving)} ${text(coming)} ${text(end)}` : `M${text(start)}Q${text(leaving)} ${text(end)}`,
    head: [tip, { x: end.x + side.x, y: end.y + side.y }, { x: end.x - side.x, y: end.y - side.y }].map(text).join(" "),
  };
}
