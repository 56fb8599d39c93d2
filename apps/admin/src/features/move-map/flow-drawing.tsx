import type { CampusId } from "@qitong/domain";
import type { MoveFlow } from "@qitong/domain/staffing";
import type { FlowLayout, FlowNode, Ribbon } from "./flow-layout";
import { isLit, lookAt } from "./looked";
import type { Looking, PictureLook } from "./map-drawing";
import { PictureFrame } from "./picture-frame";

export interface FlowWords {
  readonly picture: string;
  readonly leaving: string;
  readonly arriving: string;
  readonly name: (campusId: CampusId) => string;
  readonly way: (flow: MoveFlow) => string;
}

export interface FlowDrawingProps {
  readonly layout: FlowLayout;
  readonly look: PictureLook;
  readonly words: FlowWords;
  readonly looking?: Looking | undefined;
  readonly className?: string | undefined;
}

export const flowWidth = 760;
const nameWidth = 220;
const barWidth = 10;
const headHeight = 26;
const charactersThatFit = 13;
const shorten = (name: string): string => ([...name].length > charactersThatFit ? `${[...name].slice(0, charactersThatFit - 1).join("")}…` : name);

const startX = nameWidth + barWidth;
const endX = flowWidth - nameWidth - barWidth;
const middleX = flowWidth / 2;

export function FlowDrawing({ layout, look, words, looking, className }: FlowDrawingProps) {
  const { palette, caption } = look;
  return (
    <PictureFrame width={flowWidth} height={layout.height + headHeight} label={words.picture} palette={palette} caption={caption} className={className} onKeyDown={looking?.stops.onKeyDown}>
      <g fontSize={12} fontWeight={600} fill={palette.textSoft}>
        <text x={startX} y={18} textAnchor="end">
          {words.leaving}
        </text>
        <text x={endX} y={18}>
          {words.arriving}
        </text>
      </g>
      <g transform={`translate(0 ${headHeight})`}>
        {layout.ribbons.map((ribbon, index) => (
          <RibbonOfMoves key={`${ribbon.flow.fromCampusId} ${ribbon.flow.toCampusId}`} ribbon={ribbon} index={index} look={look} name={words.way(ribbon.flow)} looking={looking} />
        ))}
        {layout.from.map((node) => (
          <Node key={node.campusId} node={node} side="from" look={look} name={words.name(node.campusId)} />
        ))}
        {layout.to.map((node) => (
          <Node key={node.campusId} node={node} side="to" look={look} name={words.name(node.campusId)} />
        ))}
      </g>
    </PictureFrame>
  );
}

interface RibbonProps {
  readonly ribbon: Ribbon;
  readonly index: number;
  readonly name: string;
  readonly look: PictureLook;
  readonly looking: Looking | undefined;
}

function RibbonOfMoves({ ribbon, index, name, look: { palette }, looking }: RibbonProps) {
  const { flow, width, fromY, toY } = ribbon;
  const lit = isLit(flow, looking?.looked);
  const band = (
    <>
      <title>{name}</title>
      <path
        d={`M${startX} ${fromY}C${middleX} ${fromY} ${middleX} ${toY} ${endX} ${toY}`}
        fill="none"
        stroke={palette.accentText}
        strokeWidth={width}
        strokeOpacity={!lit ? 0.08 : looking?.looked ? 0.75 : 0.32}
      />
    </>
  );
  if (!looking) return <g>{band}</g>;
  const { stops, onLook } = looking;
  return (
    <g
      // A button element cannot stand in an svg.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      aria-label={name}
      tabIndex={stops.tabIndexOf(index)}
      data-stop={index}
      cursor="pointer"
      onPointerEnter={() => onLook(lookAt(flow))}
      onClick={() => onLook(lookAt(flow))}
      onFocus={() => {
        stops.onFocus(index);
        onLook(lookAt(flow));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLook(undefined);
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onLook(lookAt(flow));
      }}
    >
      {band}
    </g>
  );
}

function Node({ node, side, name, look: { palette } }: { readonly node: FlowNode; readonly side: "from" | "to"; readonly name: string; readonly look: PictureLook }) {
  const isFrom = side === "from";
  return (
    <g>
      <title>{name}</title>
      <rect x={isFrom ? nameWidth : endX} y={node.y} width={barWidth} height={node.height} fill={palette.lineStrong} />
      <text x={isFrom ? nameWidth - 8 : flowWidth - nameWidth + 8} y={node.y + node.height / 2 + 4.5} textAnchor={isFrom ? "end" : "start"} fontSize={13} fill={palette.text}>
        {`${shorten(name)} ${node.people}`}
      </text>
    </g>
  );
}
