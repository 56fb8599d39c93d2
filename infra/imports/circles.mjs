/**
 * The rooms that cannot be understood one before the other: each leads to all others of its circle.
 * (Tarjan, "Depth-first search and linear graph algorithms", 1972.)
 * @param {ReadonlyMap<string, ReadonlySet<string>>} leadsTo
 * @returns {string[][]} the largest first
 */
export function findCircles(leadsTo) {
  /** @type {Map<string, { at: number, low: number, isOpen: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];
  /** @param {string} room */
  const visit = (room) => {
    const here = { at: seen.size, low: seen.size, isOpen: true };
    seen.set(room, here);
    open.push(room);
    for (const next of leadsTo.get(room) ?? []) {
      const there = seen.get(next) ?? visit(next);
      if (there.isOpen) here.low = Math.min(here.low, there.low);
    }
    if (here.low === here.at) close(open.splice(open.indexOf(room)));
    return here;
  };
  /** @param {string[]} circle */
  const close = (circle) => {
    for (const room of circle) Object.assign(seen.get(room) ?? {}, { isOpen: false });
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const room of leadsTo.keys()) if (!seen.has(room)) visit(room);
  return circles.toSorted((a, b) => b.length - a.length);
}
