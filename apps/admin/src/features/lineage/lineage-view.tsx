import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { lineageDays, lineageEvents, lineageOn, type Lineage } from "@qitong/domain/legal-entity";
import type { CivilDate } from "@qitong/domain";
import { EmptyState, formatDate, useLanguage, useTexts } from "@qitong/ui";
import { Button, Segmented, Slider } from "antd";
import { useMemo, useState, type ReactNode } from "react";
import { lineageParts, partOfLineage, type LineagePart } from "./lineage-choice";
import { LineageDrawing } from "./lineage-drawing";
import { layOut } from "./lineage-layout";
import { LineageTable } from "./lineage-table";
import styles from "./lineage.module.css";
import { lineageTexts } from "./lineage-texts";

export interface LineageViewProps {
  readonly lineage: Lineage;
  /** The campuses that the question is about. */
  readonly own: readonly string[];
  readonly today: CivilDate;
  /** The day to begin with; today where it is not given. */
  readonly startDay?: CivilDate;
  readonly startPart?: LineagePart;
  /** The way to the register of the day. */
  readonly renderDayLink?: (day: CivilDate) => ReactNode;
}

/** The drawing, walked by date: slider, buttons and keys go from one change to the next; the table has the same. */
export function LineageView({ lineage, own, today, startDay, startPart = "changes", renderDayLink }: LineageViewProps) {
  const words = useTexts(lineageTexts);
  const [part, setPart] = useState<LineagePart>(startPart);
  const [wanted, setWanted] = useState<CivilDate>(startDay ?? today);
  const { shown, events, days, layout } = useMemo(() => {
    const shown = partOfLineage(lineage, part, own);
    const events = lineageEvents(shown);
    // Today is a day to stand on, whether or not something changed.
    const days = [...new Set([...lineageDays(events), today])].sort();
    return { shown, events, days, layout: layOut(shown, days) };
  }, [lineage, part, own, today]);
  const index = Math.max(0, days.findLastIndex((day) => day <= wanted));
  const day = days[index] ?? today;
  return (
    <div className={styles.view}>
      <div className={styles.controls}>
        <Segmented<LineagePart>
          aria-label={words.part}
          value={part}
          onChange={setPart}
          options={lineageParts.map((value) => ({ value, label: words[value] }))}
        />
        <DayWalk days={days} index={index} today={today} onWalk={setWanted} />
      </div>
      <StateLine lineage={shown} day={day} link={renderDayLink?.(day)} />
      {shown.campuses.length === 0 ? (
        <EmptyState title={words.nothing} about={words.nothingAbout} />
      ) : (
        <>
          <LineageDrawing lineage={shown} layout={layout} day={day} />
          <Legend />
          <LineageTable lineage={shown} events={events} day={day} />
        </>
      )}
    </div>
  );
}

interface DayWalkProps {
  readonly days: readonly CivilDate[];
  readonly index: number;
  readonly today: CivilDate;
  readonly onWalk: (day: CivilDate) => void;
}

function DayWalk({ days, index, today, onWalk }: DayWalkProps) {
  const words = useTexts(lineageTexts);
  const language = useLanguage();
  const nameOf = (at: number) => {
    const day = days[at];
    if (day === undefined) return "";
    return day === today ? `${formatDate(language, day)}（${words.today}）` : formatDate(language, day);
  };
  const walk = (to: number) => {
    const day = days[to];
    if (day !== undefined) onWalk(day);
  };
  return (
    <div className={styles.walk}>
      <Button icon={<LeftOutlined />} aria-label={words.earlier} disabled={index === 0} onClick={() => walk(index - 1)} />
      <Slider
        className={styles.slider ?? ""}
        min={0}
        max={Math.max(1, days.length - 1)}
        value={index}
        onChange={walk}
        disabled={days.length < 2}
        tooltip={{ formatter: (at) => nameOf(at ?? 0) }}
        ariaLabelForHandle={words.day}
        ariaValueTextFormatterForHandle={nameOf}
      />
      <Button icon={<RightOutlined />} aria-label={words.later} disabled={index >= days.length - 1} onClick={() => walk(index + 1)} />
    </div>
  );
}

function StateLine({ lineage, day, link }: { readonly lineage: Lineage; readonly day: CivilDate; readonly link: ReactNode }) {
  const words = useTexts(lineageTexts);
  const language = useLanguage();
  const { entities } = lineageOn(lineage, day);
  const campuses = entities.reduce((sum, entity) => sum + entity.campuses.length, 0);
  return (
    <p className={styles.state}>
      <output>{words.state(formatDate(language, day), entities.length, campuses)}</output> {link}
    </p>
  );
}

function Legend() {
  const words = useTexts(lineageTexts);
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="28" height="12" aria-hidden="true">
          <line className={styles.legendMerger} x1="0" x2="28" y1="6" y2="6" />
        </svg>
        {words.merger}
      </li>
      <li>
        <svg width="28" height="12" aria-hidden="true" className={styles.bracket}>
          <line x1="0" x2="28" y1="6" y2="6" />
        </svg>
        {words.membership}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <rect className={styles.rename} x="2.5" y="2.5" width="7" height="7" transform="rotate(45 6 6)" />
        </svg>
        {words.renamed}
      </li>
    </ul>
  );
}
