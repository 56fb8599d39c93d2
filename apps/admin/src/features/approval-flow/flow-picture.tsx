import { endKey, exitsOf, stepsOf, wordsIn, type Flow, type Node } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { designTexts } from "./flow-texts";
import { approverName, arrowsOf } from "./flow-words";
import styles from "./flow.module.css";

const box = { width: 156, height: 58, across: 184, down: 108 } as const;
const margin = 12;
/** Room beside the boxes for arrows that go past a row. */
const sideRoom = 100;
const bowOut = 112;
const startKey = "";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Each node in a row below all that lead to it; nodes that nothing leads to stand in the last row. */
export function layersOf(flow: Flow): string[][] {
  const depth = new Map<string, number>([[startKey, 0]]);
  const visit = (id: string | null, at: number, way: readonly string[]): void => {
    if (id === null || way.includes(id) || (depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    const node = flow.nodes.find((one) => one.id === id);
    for (const next of node ? exitsOf(node) : []) visit(next, at + 1, [...way, id]);
  };
  visit(flow.start, 1, []);
  const deepest = Math.max(0, ...depth.values());
  const lost = flow.nodes.filter(({ id }) => !depth.has(id)).map(({ id }) => id);
  const inOrder = [startKey, ...flow.nodes.map(({ id }) => id), endKey].filter((id) => depth.has(id));
  const layers = Array.from({ length: deepest + 1 }, (_, row) => inOrder.filter((id) => depth.get(id) === row));
  return lost.length > 0 ? [...layers, lost] : layers;
}

export interface FlowPictureProps {
  readonly flow: Flow;
  readonly selected: string | null;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  /** Nodes with something wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
}

/** The flow as it stands, drawn anew at every change. The list beside it says the same in words. */
export function FlowPicture({ flow, selected, departments, wrong, onSelect }: FlowPictureProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  const layers = layersOf(flow);
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  const width = widest * box.across + 2 * sideRoom;
  const height = layers.length * box.down + margin;
  const places = new Map<string, Place>(
    layers.flatMap((layer, row) => layer.map((id, column): [string, Place] => [id, { x: width / 2 + (column - (layer.length - 1) / 2) * box.across, y: row * box.down + margin + box.height / 2 }])),
  );
  const arrows = joined([{ from: startKey, to: flow.start, label: "" }, ...flow.nodes.flatMap((node) => arrowsOf(language, flow, node).map((arrow) => ({ from: node.id, ...arrow })))]);
  const nodeAt = (id: string) => flow.nodes.find((node) => node.id === id);
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.picture} aria-label={words.picture} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 8 4 0 8z" className={styles.head} />
          </marker>
        </defs>
        {arrows.map((arrow, index) => (
          <ArrowLine key={`${arrow.from} ${arrow.to}`} from={places.get(arrow.from)} to={arrow.to === null ? undefined : places.get(arrow.to)} label={arrow.label} side={index % 2 === 0 ? 1 : -1} />
        ))}
        {[...places].map(([id, place]) => {
          const node = nodeAt(id);
          const name = node ? wordsIn(language, node.name) : id === startKey ? words.start : words.end;
          const about = node ? describe(node, (step) => approverName(language, step.approver, flow, departments)) : [];
          const kind = node ? `${styles[node.kind]} ${wrong.has(id) ? styles.wrong : ""}` : styles.terminal;
          return (
            <g key={id} transform={`translate(${place.x - box.width / 2} ${place.y - box.height / 2})`} className={`${styles.node} ${kind} ${id === selected ? styles.selected : ""}`} onClick={() => node && onSelect(id)}>
              <rect width={box.width} height={box.height} rx={node?.kind === "condition" ? 28 : 6} />
              <text x={box.width / 2} y={about.length > 0 ? 22 : 34} className={styles.nodeName}>
                {short(name, 11)}
              </text>
              {about.map((line, row) => (
                <text key={`${line} ${row}`} x={box.width / 2} y={38 + row * 14} className={styles.nodeAbout}>
                  {short(line, 14)}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </section>
  );
}

const mostLines = 2;

function describe(node: Node, name: (step: ReturnType<typeof stepsOf>[number]) => string): string[] {
  return stepsOf(node).slice(0, mostLines).map(name);
}

/** A Chinese character is as wide as two Latin ones. */
function short(text: string, most: number): string {
  let room = most * 2;
  const kept = [...text].filter((character) => {
    room -= (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
    return room >= 0;
  });
  return kept.length < [...text].length ? `${kept.slice(0, -1).join("")}…` : text;
}

interface DrawnArrow {
  readonly from: string;
  readonly to: string | null;
  readonly label: string;
}

/** Two ways from one node to the same next one are one arrow with both words. */
function joined(arrows: readonly DrawnArrow[]): DrawnArrow[] {
  const byEnds = new Map<string, DrawnArrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    const known = byEnds.get(key);
    byEnds.set(key, known ? { ...known, label: `${known.label} / ${arrow.label}` } : arrow);
  }
  return [...byEnds.values()];
}

interface ArrowLineProps {
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  readonly label: string;
  /** To which side a long arrow bows out. */
  readonly side: 1 | -1;
}

function ArrowLine({ from, to, label, side }: ArrowLineProps) {
  if (!from || !to) return null;
  const [startY, endY] = [from.y + box.height / 2, to.y - box.height / 2 - 2];
  const rows = Math.round((to.y - from.y) / box.down);
  const isLong = rows > 1;
  const bow = isLong ? side * bowOut * 1.33 : 0;
  const path = `M${from.x} ${startY} C${from.x + bow} ${startY + (isLong ? 40 : 25)} ${to.x + bow} ${endY - (isLong ? 60 : 25)} ${to.x} ${endY}`;
  const at = isLong ? { x: (from.x + to.x) / 2 + side * bowOut, y: (startY + endY) / 2 } : { x: (from.x + to.x) / 2, y: (startY + endY) / 2 };
  return (
    <g className={styles.arrow}>
      <path d={path} markerEnd="url(#arrow)" />
      {label !== "" && (
        <text x={at.x} y={at.y}>
          {short(label, 13)}
        </text>
      )}
    </g>
  );
}
