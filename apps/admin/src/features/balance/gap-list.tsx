import { Section, useLanguage, useTexts } from "@qitong/ui";
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
    <Section titleId="gaps" title={words.gaps}>
      {gaps.length === 0 && others === 0 ? (
        <p className="soft">{words.noGaps}</p>
      ) : (
        <>
          <p className="soft">{words.gapsAbout}</p>
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
    </Section>
  );
}
