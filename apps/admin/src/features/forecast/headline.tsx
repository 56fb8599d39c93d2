import type { CivilDate } from "@qitong/domain";
import { headlineOf, type Forecast } from "@qitong/domain/staffing";
import { formatDate, formatNumber, Section, useLanguage, useTexts } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import styles from "./forecast.module.css";
import { GapText } from "./gap-text";

/** What an official reads first, of what is assumed at the moment. */
export function Headline({ found, points }: { readonly found: Forecast; readonly points: readonly CivilDate[] }) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const { retiring, headcount, gapNow, gapThen, greatest } = headlineOf(found);
  const last = points.at(-1);
  const then = last === undefined ? "" : formatDate(language, last);
  return (
    <Section titleId="headline" title={words.headline}>
      <ul className={styles.headline}>
        <li>
          {words.retiring}
          <span className={styles.big}>{words.retiringCount(formatNumber(language, retiring))}</span>
          <small>{words.ofPresent(formatNumber(language, headcount))}</small>
        </li>
        <li>
          {words.gapNow}
          <span className={styles.big}>
            <GapText gap={gapNow} />
          </span>
        </li>
        <li>
          {words.gapThen(then)}
          <span className={styles.big}>
            <GapText gap={gapThen} />
          </span>
        </li>
        <li>
          {words.greatest(then)}
          <span className={styles.big}>{greatest ? words.lacking(tenths(language, greatest.lack)) : words.greatestNone}</span>
          {greatest && <small>{words.subjectAt(greatest.name, subjectWord(language, greatest.subject))}</small>}
        </li>
      </ul>
    </Section>
  );
}
