import type { CivilDate } from "@qitong/domain";
import { headlineOf, type Forecast } from "@qitong/domain/staffing";
import { formatDate, formatNumber, useLanguage, useTexts } from "@qitong/ui";
import { subjectWord } from "../staff/staff-words";
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
    <section className={styles.section} aria-labelledby="headline">
      <h2 id="headline">{words.headline}</h2>
      <ul className={styles.headline}>
        <li>{words.retiring(formatNumber(language, retiring), formatNumber(language, headcount))}</li>
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
        <li>{greatest ? words.greatest(then, greatest.name, subjectWord(language, greatest.subject), tenths(language, greatest.lack)) : words.greatestNone(then)}</li>
      </ul>
    </section>
  );
}
