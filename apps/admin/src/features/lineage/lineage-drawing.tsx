import { groupKindRules, knownNameOn, lineageOn, type Lineage } from "@qitong/domain/legal-entity";
import type { CivilDate, EntityId } from "@qitong/domain";
import { formatDate, seriesColors, useAppearance, useLanguage, useTexts } from "@qitong/ui";
import { useId } from "react";
import { bracketsOn, labelStart, labelWidth, namedDays, type Bracket, type LineageLayout } from "./lineage-layout";
import styles from "./lineage.module.css";
import { lineageTexts } from "./lineage-texts";

export interface LineageDrawingProps {
  readonly lineage: Lineage;
  readonly layout: LineageLayout;
  /** One of the layout's days. */
  readonly day: CivilDate;
}

const charactersThatFit = 13;
const shorten = (name: string): string => ([...name].length > charactersThatFit ? `${[...name].slice(0, charactersThatFit - 1).join("")}…` : name);

/** What is ahead of the day is drawn faint: it can be seen coming and is not taken for what is. */
export function LineageDrawing({ lineage, layout, day }: LineageDrawingProps) {
  const words = useTexts(lineageTexts);
  const language = useLanguage();
  const id = useId();
  const { width, height, columns, days } = layout;
  const at = columns[days.indexOf(day)] ?? layout.plotEnd;
  const brackets = bracketsOn(lineage, layout, lineageOn(lineage, day).groups);
  return (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={words.scroll}>
      {/* A drawing of lines is no img element; without the role a screen reader would read every date on the axis. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={words.picture(formatDate(language, day))}>
        <clipPath id={`${id}-past`}>
          <rect x={0} y={0} width={at} height={height} />
        </clipPath>
        <DayAxis layout={layout} day={day} at={at} />
        <g className={styles.ahead}>
          <Lanes layout={layout} />
        </g>
        <g clipPath={`url(#${id}-past)`}>
          <Lanes layout={layout} />
        </g>
        <LaneNames lineage={lineage} layout={layout} day={day} />
        {brackets.map((bracket) => (
          <GroupBracket key={bracket.groupId} bracket={bracket} from={layout.plotEnd} labelX={labelStart(lineage, layout)} />
        ))}
      </svg>
    </section>
  );
}

/** The day that is looked at, and as many others as have room. */
function DayAxis({ layout, day, at }: Pick<LineageDrawingProps, "layout" | "day"> & { readonly at: number }) {
  const { columns, days, height } = layout;
  const shown = namedDays(layout, at);
  return (
    <g>
      {columns.map((x, index) => (
        <line key={days[index]} className={styles.column} x1={x} x2={x} y1={28} y2={height - 4} />
      ))}
      {shown.map(({ x, text }) => (
        <text key={text} className={styles.dayName} x={x} y={18} textAnchor="middle">
          {text}
        </text>
      ))}
      <line className={styles.cursor} x1={at} x2={at} y1={26} y2={height - 4} />
      <text className={styles.dayNow} x={at} y={18} textAnchor="middle">
        {day}
      </text>
    </g>
  );
}

function useEntityColour(layout: LineageLayout): (id: EntityId) => string {
  const colours = seriesColors[useAppearance()];
  return (id) => {
    const index = layout.coloured.indexOf(id);
    return index < 0 ? "var(--q-line-strong)" : (colours[index % colours.length] ?? "var(--q-line-strong)");
  };
}

function Lanes({ layout }: Pick<LineageDrawingProps, "layout">) {
  const colourOf = useEntityColour(layout);
  return (
    <>
      {layout.lanes.map(({ campusId, y, segments, opensAt, closesAt, renamesAt }) => (
        <g key={campusId}>
          {segments.map(({ x1, x2, entityId }) => (
            <line key={`${entityId} ${x1}`} className={styles.lane} style={{ stroke: colourOf(entityId) }} x1={x1} x2={closesAt === null ? x2 : Math.min(x2, closesAt)} y1={y} y2={y} />
          ))}
          <circle className={styles.start} style={{ stroke: colourOf(segments[0]?.entityId ?? ("" as EntityId)) }} cx={opensAt} cy={y} r={5} />
          {closesAt !== null && <path className={styles.end} d={`M${closesAt} ${y - 7}v14`} />}
          {renamesAt.map((x) => (
            <rect key={x} className={styles.rename} x={x - 3.5} y={y - 3.5} width={7} height={7} transform={`rotate(45 ${x} ${y})`} />
          ))}
        </g>
      ))}
      {layout.mergers.map(({ x, fromY, toY, toEntityId, on }) => {
        const down = toY > fromY ? 1 : -1;
        const colour = colourOf(toEntityId);
        return (
          <g key={`${on} ${fromY}`} style={{ stroke: colour, fill: colour }}>
            <line className={styles.merger} x1={x} x2={x} y1={fromY} y2={toY - down * 9} />
            <path d={`M${x - 5} ${toY - down * 11}L${x + 5} ${toY - down * 11}L${x} ${toY - down * 3}Z`} />
            <circle cx={x} cy={fromY} r={5} />
          </g>
        );
      })}
    </>
  );
}

/** By the names of the day; a school that is still to come stands in faint letters. */
function LaneNames({ lineage, layout, day }: LineageDrawingProps) {
  return (
    <>
      {layout.lanes.map(({ campusId, y }) => {
        const campus = lineage.campuses.find((one) => one.id === campusId);
        if (!campus) return null;
        const isThere = campus.openedOn <= day && (campus.closedOn === null || day < campus.closedOn);
        const name = knownNameOn(campus.names, day);
        return (
          <text key={campusId} className={isThere ? styles.name : styles.absent} x={labelWidth - 8} y={y + 4} textAnchor="end">
            <title>{name}</title>
            {shorten(name)}
          </text>
        );
      })}
    </>
  );
}

interface GroupBracketProps {
  readonly bracket: Bracket;
  readonly from: number;
  readonly labelX: number;
}

function GroupBracket({ bracket, from, labelX }: GroupBracketProps) {
  const words = useTexts(lineageTexts);
  const language = useLanguage();
  const { x, leadY, memberYs, labelY, kind, name } = bracket;
  const ys = [...(leadY === null ? [] : [leadY]), ...memberYs];
  const text = words.group(groupKindRules[kind].name[language], name);
  return (
    <g className={styles.bracket}>
      {ys.map((y) => (
        <line key={y} x1={from} x2={x} y1={y} y2={y} />
      ))}
      <line x1={x} x2={x} y1={Math.min(...ys)} y2={Math.max(...ys)} />
      {leadY !== null && <circle className={styles.lead} cx={x} cy={leadY} r={4} />}
      {memberYs.map((y) => (
        <circle key={y} className={styles.memberDot} cx={x} cy={y} r={4} />
      ))}
      <text className={styles.groupName} x={labelX} y={labelY + 4}>
        <title>{text}</title>
        {shorten(name)}
      </text>
    </g>
  );
}

