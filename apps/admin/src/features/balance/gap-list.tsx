import { useLanguage, useTexts } from "@qitong/ui";
import { gapsOf, indicatorName, type BoardStage } from "./board";
import { balanceTexts, reasonTexts } from "./balance-texts";
import styles from "./balance.module.css";

/** Which figure is missing at which campus, and why. */
export function GapList({ stage }: { readonly stage: BoardStage }) {
  const words = useTexts(balanceTexts);
  const reasons = useTexts(reasonTexts);
  const language = useLanguage();
  const gaps = gapsOf(stage);
  const others = Math.max(0, ...stage.indicators.map(({ othersMissing }) => othersMissing));
  return (
    <section className={styles.section} aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      {gaps.length === 0 && others === 0 ? (
        <p className={styles.note}>{words.noGaps}</p>
      ) : (
        <>
          <p className={styles.note}>{words.gapsAbout}</p>
          <ul className={styles.gaps}>
            {gaps.map(({ unitId, name, measures, reason }) => (
              <li key={`${unitId} ${reason}`}>
                {words.gap(
                  name,
                  measures.map((id) => (id === "pupils" ? words.pupils : indicatorName(language, id))).join(words.listSeparator),
                  reasons[reason],
                )}
              </li>
            ))}
            {others > 0 && <li>{words.gapOthers(others)}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
