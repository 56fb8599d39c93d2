import { civilDateInChina, daysBetween, type CivilDate } from "@qitong/domain";
import { mergerTimeline } from "@qitong/domain/legal-entity";
import { formatDate, Panel, useLanguage, useTexts } from "@qitong/ui";
import type { CaseDetail } from "./merger-row";
import { stepName } from "./step-name";
import { layOutTimeline, type TimelineLayout, type TimelineRow } from "./timeline-layout";
import { legendTexts, timelineTexts } from "./timeline-texts";
import styles from "./timeline.module.css";

const lanes = ["decision", "absorbing", "absorbed"] as const satisfies readonly TimelineRow["lane"][];
const tones = ["done", "fine", "at-risk", "overdue", "wait"] as const;

/** Both sides on one line of time. What the drawing shows is written beside each row, for who does not see it. */
export function CaseTimeline({ detail }: { readonly detail: CaseDetail }) {
  const words = useTexts(timelineTexts);
  const legend = useTexts(legendTexts);
  const { absorbing, absorbed, steps, today, effectiveOn, settings } = detail;
  const layout = layOutTimeline({
    timeline: mergerTimeline(detail, today, settings), steps, undone: detail.undoneSteps, today, effectiveOn, openedOn: civilDateInChina(new Date(detail.openedAt)),
  });
  const names = { decision: words.both, absorbing: words.absorbing(absorbing.name), absorbed: words.absorbed(absorbed.name) };
  return (
    <div className={styles.timeline}>
      <Panel
        title={words.title}
        action={
          <ul className={styles.legend}>
            {tones.map((tone) => (
              <li key={tone}>
                <span className={`${styles.key} ${styles[tone]}`} aria-hidden="true" />
                {legend[tone]}
              </li>
            ))}
          </ul>
        }
      >
        <Axis layout={layout} />
        {lanes.map((lane) => (
          <section key={lane} aria-labelledby={`lane-${lane}`} className={styles.lane}>
            <h3 id={`lane-${lane}`}>{names[lane]}</h3>
            <ol>
              {layout.rows.filter((row) => row.lane === lane).map((row) => (
                <Row key={row.step} row={row} layout={layout} today={today} />
              ))}
            </ol>
          </section>
        ))}
      </Panel>
    </div>
  );
}

const percent = (at: number) => `${at.toFixed(2)}%`;

function Axis({ layout }: { readonly layout: TimelineLayout }) {
  const words = useTexts(timelineTexts);
  return (
    <div className={styles.row} aria-hidden="true">
      <span />
      <span className={styles.axis}>
        {layout.months.map(({ on, at }) => (
          <span key={on} className={styles.month} style={{ insetInlineStart: percent(at) }}>
            {words.month(Number(on.slice(5, 7)))}
          </span>
        ))}
      </span>
      <span />
    </div>
  );
}

function Row({ row, layout, today }: { readonly row: TimelineRow; readonly layout: TimelineLayout; readonly today: CivilDate }) {
  const words = useTexts(timelineTexts);
  const language = useLanguage();
  const { bar, doneAt, undoneAt } = row;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{stepName(language, row.step)}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.today} style={{ insetInlineStart: percent(layout.today) }} title={words.today} />
        {layout.effective !== null && <span className={styles.effective} style={{ insetInlineStart: percent(layout.effective) }} title={words.effective} />}
        {bar && <span className={`${styles.bar} ${styles[bar.tone]}`} style={{ insetInlineStart: percent(bar.start), width: percent(bar.width) }} />}
        {undoneAt.map(({ at, on }, index) => (
          <span key={`${on} ${index}`} className={`${styles.dot} ${styles.undone}`} style={{ insetInlineStart: percent(at) }} />
        ))}
        {doneAt !== null && <span className={`${styles.dot} ${row.isLate ? styles.late : ""}`} style={{ insetInlineStart: percent(doneAt) }} />}
      </span>
      <span className={`${styles.says} figures`}>
        {useRowWords(row, today)}
        {undoneAt.map(({ on, undoneOn }, index) => (
          <span key={`${on} ${index}`} className={styles.was}>
            {words.undone(formatDate(language, on), formatDate(language, undoneOn))}
          </span>
        ))}
      </span>
    </li>
  );
}

function useRowWords({ on, isLate, due, earliest, watch }: TimelineRow, today: CivilDate): string {
  const words = useTexts(timelineTexts);
  const language = useLanguage();
  const say = (date: CivilDate) => formatDate(language, date);
  if (on !== null) return isLate ? words.doneLate(say(on)) : words.doneOn(say(on));
  if (due !== null && watch === "overdue") return words.overdueBy(say(due), daysBetween(due, today));
  if (due !== null) return watch === "at-risk" ? words.dueIn(say(due), daysBetween(today, due)) : words.due(say(due));
  if (earliest === null) return words.notYet;
  return earliest > today ? words.earliest(say(earliest)) : words.noDeadline;
}
