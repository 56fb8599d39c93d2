import { findCircles } from './circles.mjs';

/** @typedef {import('./rooms.mjs').Arrow} Arrow */
/** @typedef {import('./rooms.mjs').Place} Place */

/** Rooms on which at least so many others stand are named: whoever changes one of them changes all of those. */
const many = 6;

const nameOf = (/** @type {Place} */ { house, room }) => (room === '.' ? house : `${house}/${room}`);

/** How many imports there are is left out: a picture that changes with each of them would say nothing when it does. @param {readonly Arrow[]} arrows */
function houses(arrows) {
  const between = arrows.filter(({ from, to }) => from.house !== to.house);
  const edge = (/** @type {Arrow} */ { from, to }) => `${from.house} ${to.house}`;
  const real = new Set(between.filter(({ isTypeOnly }) => !isTypeOnly).map(edge));
  return [...new Set(between.map(edge))].toSorted().map((one) => `  ${one.replace(' ', real.has(one) ? ' --> ' : ' -.-> ')}`);
}

/** @param {readonly Arrow[]} arrows @returns {Map<string, Set<string>>} */
function roomsBehind(arrows) {
  /** @type {Map<string, Set<string>>} */
  const leadsTo = new Map();
  for (const arrow of arrows) {
    const [from, to] = [nameOf(arrow.from), nameOf(arrow.to)];
    leadsTo.set(from, (leadsTo.get(from) ?? new Set()).add(to));
    leadsTo.set(to, leadsTo.get(to) ?? new Set());
  }
  return leadsTo;
}

/** @param {ReadonlyMap<string, ReadonlySet<string>>} leadsTo */
function mostUsed(leadsTo) {
  const users = (/** @type {string} */ room) => [...leadsTo.values()].filter((rooms) => rooms.has(room)).length;
  return [...leadsTo.keys()].filter((room) => users(room) >= many).toSorted().map((room) => `\`${room}\``);
}

/** What is only a type is there before and after, so it makes no circle. @param {readonly Arrow[]} arrows */
export const findRoomCircles = (arrows) => findCircles(roomsBehind(arrows.filter(({ isTypeOnly }) => !isTypeOnly)));

/** In Markdown. @param {readonly Arrow[]} arrows */
export function drawPicture(arrows) {
  const leadsTo = roomsBehind(arrows);
  const circles = findRoomCircles(arrows).map((circle) => `- ${circle.map((room) => `\`${room}\``).join(', ')}`);
  return [
    '```mermaid', 'flowchart TD', ...houses(arrows), '```', '',
    `Rooms that at least ${many} others stand on: ${mostUsed(leadsTo).join(', ')}.`, '',
    circles.length === 0 ? 'No rooms stand in a circle.' : 'Rooms that stand in a circle:', ...(circles.length > 0 ? ['', ...circles] : []),
  ].join('\n');
}
