import type { CivilDate } from "@qitong/domain";
import { degrees } from "@qitong/domain/staffing";
import { formatDate, Section, useLanguage, useTexts } from "@qitong/ui";
import type { Board } from "./board";
import { balanceTexts } from "./balance-texts";
import styles from "./balance.module.css";

/** Where every figure on the page comes from. */
export function BoardSources({ board, asOf }: { readonly board: Board; readonly asOf: CivilDate }) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  const { primary, junior, isDefault } = board.requiredDegree;
  return (
    <Section titleId="sources" title={words.sources}>
      <ul className={styles.sources}>
        <li>{words.sourceIndicators}</li>
        <li>{words.variationFormula}</li>
        <li>{words.sourceDegree(degrees[primary][language], degrees[junior][language], isDefault)}</li>
        <li>
          {board.figureSources.length > 0
            ? words.sourceFigures(board.figureSources.join(words.listSeparator))
            : words.sourceNoFigures(board.schoolYear)}
        </li>
        <li>{words.sourceStaff(formatDate(language, asOf))}</li>
      </ul>
    </Section>
  );
}
