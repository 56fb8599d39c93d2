import type { BoardFigures, PublishedFigure } from "@qitong/domain/management";
import { FigureTiles, formatNumber, formatShare, Panel, useLanguage, useTexts } from "@qitong/ui";
import { boardTexts } from "./board-texts";

/** The figures of the period; where there is nothing to count there is a reason and no number. */
export function BoardFiguresView({ figures }: { readonly figures: BoardFigures }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null, missing: string) => (value === null ? { missing } : { value: formatShare(language, value, 2) });
  const { meanWorkingDays } = figures;
  const shown = [
    { name: words.received, value: number(figures.received) },
    { name: words.solvedShare, formula: words.solvedFormula, ...share(figures.solvedShare, words.nothing), note: words.of(number(figures.solved), number(figures.received)) },
    { name: words.onTimeShare, formula: words.onTimeFormula, ...share(figures.onTimeShare, words.notDue) },
    {
      name: words.meanDays, formula: words.meanFormula, note: meanWorkingDays === null ? undefined : words.days,
      ...(meanWorkingDays === null ? { missing: words.noAnswer } : { value: formatNumber(language, meanWorkingDays, 1) }),
    },
    { name: words.satisfied, formula: words.satisfiedFormula, ...share(figures.satisfiedShare, words.noRating), note: words.rated(number(figures.rated)) },
    { name: words.saidSolved, formula: words.saidSolvedFormula, ...share(figures.saidSolvedShare, words.noRating) },
    { name: words.reopened, formula: words.reopenedFormula, ...share(figures.reopenedShare, words.noAnswer) },
    { name: words.late, value: number(figures.late) },
  ];
  return <FigureTiles tiles={shown} source={words.source} />;
}

/** What others published, apart from the district's own figures and said to be others'. */
export function PublicRecord({ record }: { readonly record: readonly PublishedFigure[] }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  return (
    <Panel title={words.record}>
      <ul>
        {record.map((figure) => (
          <li key={figure.id}>{figure.label[language]}</li>
        ))}
      </ul>
      <p className="soft">{record[0]?.source[language]}</p>
    </Panel>
  );
}
