import type { BoardFigures, PublishedFigure } from "@qitong/domain/management";
import { FigureWithSource, formatNumber, formatShare, useLanguage, useTexts } from "@qitong/ui";
import styles from "./request.module.css";
import { boardTexts } from "./board-texts";

/** The figures of the period; where there is nothing to count there is a reason and no number. */
export function BoardFiguresView({ figures }: { readonly figures: BoardFigures }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null, missing: string) => (value === null ? { missing } : { value: formatShare(language, value, 2) });
  const { meanWorkingDays } = figures;
  const shown = [
    { name: words.received, formula: undefined, value: number(figures.received), note: undefined },
    { name: words.solvedShare, formula: words.solvedFormula, ...share(figures.solvedShare, words.nothing), note: words.of(number(figures.solved), number(figures.received)) },
    { name: words.onTimeShare, formula: words.onTimeFormula, ...share(figures.onTimeShare, words.notDue), note: undefined },
    {
      name: words.meanDays, formula: words.meanFormula, note: meanWorkingDays === null ? undefined : words.days,
      ...(meanWorkingDays === null ? { missing: words.noAnswer } : { value: formatNumber(language, meanWorkingDays, 1) }),
    },
    { name: words.satisfied, formula: words.satisfiedFormula, ...share(figures.satisfiedShare, words.noRating), note: words.rated(number(figures.rated)) },
    { name: words.saidSolved, formula: words.saidSolvedFormula, ...share(figures.saidSolvedShare, words.noRating), note: undefined },
    { name: words.reopened, formula: words.reopenedFormula, ...share(figures.reopenedShare, words.noAnswer), note: undefined },
    { name: words.late, formula: undefined, value: number(figures.late), note: undefined },
  ];
  return (
    <dl className={styles.figures}>
      {shown.map(({ name, formula, note, ...value }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>
            <Figure name={name} formula={formula} source={words.source} {...value} />
            {note !== undefined && <div className={styles.soft}>{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly source: string;
  readonly formula: string | undefined;
  readonly value?: string;
  readonly missing?: string;
}

function Figure({ name, source, formula, value, missing }: FigureProps) {
  const about = { name, source, ...(formula === undefined ? {} : { formula }) };
  if (value === undefined) return <FigureWithSource {...about} missing={missing ?? ""} />;
  return <FigureWithSource {...about} value={<strong>{value}</strong>} />;
}

/** What others published, apart from the district's own figures and said to be others'. */
export function PublicRecord({ record }: { readonly record: readonly PublishedFigure[] }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  return (
    <section className={`${styles.panel} ${styles.record}`} aria-labelledby="record-title">
      <h2 id="record-title">{words.record}</h2>
      <ul>
        {record.map((figure) => (
          <li key={figure.id}>{figure.label[language]}</li>
        ))}
      </ul>
      <p className={styles.soft}>{record[0]?.source[language]}</p>
    </section>
  );
}
