import type { CampusId } from "@qitong/domain";
import type { CampusTurnover } from "@qitong/domain/staffing";
import { seriesColors, type Appearance, type Palette } from "@qitong/ui";
import { labelSize } from "./label-layout";
import { isLit, lookAt, type Looked } from "./looked";
import { footHeight, northBox, type Arc, type MapLayout, type Mark } from "./map-layout";
import { PictureFrame, type Caption } from "./picture-frame";
import type { Stops } from "./use-stops";

/** Handed in and not read from a context: a file is drawn outside of the page. */
export interface PictureLook {
  readonly appearance: Appearance;
  readonly palette: Palette;
  readonly caption?: Caption | undefined;
}

export interface Looking {
  readonly looked: Looked | undefined;
  readonly stops: Stops;
  readonly onLook: (looked: Looked | undefined) => void;
  /** A campus alone, or all again. */
  readonly onChoose: (campusId: CampusId) => void;
}

export interface MapWords {
  readonly picture: string;
  readonly north: string;
  readonly scale: string;
  readonly campus: (campusId: CampusId) => string;
}

export interface MapDrawingProps {
  readonly layout: MapLayout;
  readonly turnover: ReadonlyMap<CampusId, CampusTurnover>;
  readonly look: PictureLook;
  readonly words: MapWords;
  /** Absent in a file, which nobody points at. */
  readonly looking?: Looking | undefined;
  readonly className?: string | undefined;
}

export function toneOf(turnover: Pick<CampusTurnover, "arriving" | "leaving"> | undefined, { appearance, palette }: PictureLook): string {
  const net = (turnover?.arriving ?? 0) - (turnover?.leaving ?? 0);
  const [gain, loss] = seriesColors[appearance];
  return net > 0 ? (gain ?? palette.accentText) : net < 0 ? (loss ?? palette.bad) : palette.lineStrong;
}

export function MapDrawing({ layout, turnover, look, words, looking, className }: MapDrawingProps) {
  const { width, height, marks, arcs } = layout;
  // Hundreds of arcs are fainter, so that the marks and names are seen through them.
  const quiet = Math.max(0.16, Math.min(0.5, 20 / arcs.length));
  return (
    <PictureFrame width={width} height={height} label={words.picture} palette={look.palette} caption={look.caption} className={className} onKeyDown={looking?.stops.onKeyDown}>
      {arcs.map((arc) => (
        <ArcOfMoves key={`${arc.flow.fromCampusId} ${arc.flow.toCampusId}`} arc={arc} opacity={quiet} look={look} looking={looking} />
      ))}
      {marks.map((mark, index) => (
        <CampusMark key={mark.campusId} mark={mark} index={index} tone={toneOf(turnover.get(mark.campusId), look)} look={look} name={words.campus(mark.campusId)} looking={looking} />
      ))}
      <NorthAndScale layout={layout} palette={look.palette} words={words} />
    </PictureFrame>
  );
}

/** Reached with the pointer; the keyboard has the campus at either end, and the table every way. */
function ArcOfMoves({ arc, opacity, look: { palette }, looking }: { readonly arc: Arc; readonly opacity: number; readonly look: PictureLook; readonly looking: Looking | undefined }) {
  const lit = isLit(arc.flow, looking?.looked);
  return (
    <g opacity={!lit ? 0.06 : looking?.looked ? 0.9 : opacity} onPointerEnter={looking && (() => looking.onLook(lookAt(arc.flow)))}>
      {looking && <path d={arc.path} fill="none" stroke="transparent" strokeWidth={arc.width + 8} />}
      <path d={arc.path} fill="none" stroke={palette.textSoft} strokeWidth={arc.width} />
      <polygon points={arc.head} fill={palette.textSoft} />
    </g>
  );
}

interface CampusMarkProps {
  readonly mark: Mark;
  readonly index: number;
  readonly tone: string;
  readonly name: string;
  readonly look: PictureLook;
  readonly looking: Looking | undefined;
}

function CampusMark({ mark, index, tone, name, look: { palette }, looking }: CampusMarkProps) {
  const { campusId, x, y, r, label } = mark;
  const isLooked = looking?.looked?.kind === "campus" && looking.looked.campusId === campusId;
  const drawing = (
    <>
      <title>{name}</title>
      <circle cx={x} cy={y} r={r} fill={tone} stroke={isLooked ? palette.text : palette.surface} strokeWidth={isLooked ? 3 : 1.5} />
      {label?.leader && <line {...label.leader} stroke={palette.lineStrong} strokeWidth={0.8} />}
      {label && (
        <text
          x={(label.box.left + label.box.right) / 2}
          y={label.box.bottom - 3.5}
          textAnchor="middle"
          fontSize={labelSize}
          fontWeight={isLooked ? 700 : 400}
          fill={palette.text}
          stroke={palette.surface}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {label.text}
        </text>
      )}
    </>
  );
  if (!looking) return <g>{drawing}</g>;
  const { stops, onLook, onChoose } = looking;
  return (
    <g
      // A button element cannot stand in an svg.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      aria-label={name}
      tabIndex={stops.tabIndexOf(index)}
      data-stop={index}
      cursor="pointer"
      onPointerEnter={() => onLook({ kind: "campus", campusId })}
      onFocus={() => {
        stops.onFocus(index);
        onLook({ kind: "campus", campusId });
      }}
      onClick={() => onChoose(campusId)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLook(undefined);
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(campusId);
      }}
    >
      {drawing}
    </g>
  );
}

function NorthAndScale({ layout: { width, height, scale }, palette, words }: { readonly layout: MapLayout; readonly palette: Palette; readonly words: MapWords }) {
  const x = width - northBox / 2;
  const y = height - footHeight / 2;
  return (
    <g fill={palette.textSoft} stroke="none" fontSize={12} aria-hidden="true">
      <path d={`M${x} 6l6 16l-6 -4l-6 4Z`} />
      <text x={x} y={36} textAnchor="middle">
        {words.north}
      </text>
      {scale && (
        <>
          <path d={`M16 ${y - 5}v5h${scale.length}v-5`} fill="none" stroke={palette.textSoft} strokeWidth={1.5} />
          <text x={16 + scale.length + 8} y={y + 3}>
            {words.scale}
          </text>
        </>
      )}
    </g>
  );
}
