import { improvementParts, indicators, type ImprovementParts } from "@qitong/domain/quality";
import { type Column, DataTable, EmptyState, type Language, Section, useLanguage, useTexts } from "@qitong/ui";
import { formatVariation, indicatorName, type ScopedIndicator } from "./board";
import { balanceTexts } from "./balance-texts";
import styles from "./balance.module.css";

interface MergerTrapProps {
  readonly indicators: readonly ScopedIndicator[];
  /** The same indicators on the day to compare with; undefined without a comparison. */
  readonly before: readonly ScopedIndicator[] | undefined;
  /** The two days in words. */
  readonly days: string;
}

interface Compared {
  readonly after: ScopedIndicator;
  readonly before: ScopedIndicator;
  readonly parts: ImprovementParts;
}

/** Says openly what merging does to the figure: how much changed on the campuses, how much only in the counting. */
export function MergerTrap({ indicators: rows, before, days }: MergerTrapProps) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  const compared = before ? compare(before, rows) : [];
  const counted = rows.some(({ fromCountingAsOne }) => (fromCountingAsOne ?? 0) > 0.0005);
  const flipped = rows.filter(({ byEntity, byCampus }) => byEntity.within === true && byCampus.within === false);
  return (
    <Section titleId="merger-trap" title={words.trapTitle}>
      <p className="soft">{words.trapAbout}</p>
      {flipped.length > 0 && (
        <p className={styles.below}>{words.trapFlip(flipped.map(({ id }) => indicatorName(language, id)).join(words.listSeparator))}</p>
      )}
      {!counted && <p className="soft">{words.trapNone}</p>}
      {compared.length > 0 && <Comparison rows={compared} days={days} />}
    </Section>
  );
}

function compare(before: readonly ScopedIndicator[], after: readonly ScopedIndicator[]): Compared[] {
  return after.flatMap((row) => {
    const earlier = before.find(({ id }) => id === row.id);
    const parts = earlier && improvementParts(earlier, row);
    return earlier && parts ? [{ after: row, before: earlier, parts }] : [];
  });
}

function Comparison({ rows, days }: { readonly rows: readonly Compared[]; readonly days: string }) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  const change = (fallen: number) => changeText(words, language, fallen);
  const columns: Column<Compared>[] = [
    { key: "indicator", title: words.indicator, render: ({ after: { id } }) => `${indicators[id].number} ${indicatorName(language, id)}` },
    {
      key: "reported",
      title: words.reported,
      align: "end",
      render: ({ before, after, parts }) => <Step before={before.byEntity} after={after.byEntity} change={change(parts.reported)} />,
      sortBy: ({ parts }) => parts.reported,
    },
    {
      key: "real",
      title: words.real,
      align: "end",
      render: ({ before, after, parts }) => <Step before={before.byCampus} after={after.byCampus} change={change(parts.real)} />,
      sortBy: ({ parts }) => parts.real,
    },
    {
      key: "counting",
      title: words.countingOnly,
      align: "end",
      render: ({ parts }) => change(parts.byCountingOnly),
      sortBy: ({ parts }) => parts.byCountingOnly,
    },
  ];
  return (
    <>
      <ul className={styles.sentences}>
        {rows
          .filter(({ parts }) => parts.byCountingOnly > 0.0005)
          .map(({ after, parts }) => (
            <li key={after.id}>
              {words.trapSentence(
                indicatorName(language, after.id),
                change(parts.reported),
                formatVariation(language, parts.byCountingOnly),
                change(parts.real),
              )}
            </li>
          ))}
      </ul>
      <DataTable label={days} rows={rows} columns={columns} rowKey={({ after }) => after.id} empty={<EmptyState title={words.trapNone} />} />
    </>
  );
}

/** A fall of the coefficient is an improvement; both are said in words, not only by a sign. */
function changeText(words: { fell: (by: string) => string; rose: (by: string) => string; same: string }, language: Language, fallen: number): string {
  const by = formatVariation(language, Math.abs(fallen));
  if (Math.abs(fallen) < 0.0005) return words.same;
  return fallen > 0 ? words.fell(by) : words.rose(by);
}

interface StepProps {
  readonly before: ScopedIndicator["byCampus"];
  readonly after: ScopedIndicator["byCampus"];
  readonly change: string;
}

function Step({ before, after, change }: StepProps) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  if (before.variation.kind !== "value" || after.variation.kind !== "value") return null;
  const [from, to] = [before.variation.value, after.variation.value].map((value) => formatVariation(language, value));
  return (
    <span className="figures">
      {words.change(from ?? "", to ?? "")} <span className="soft">{change}</span>
    </span>
  );
}
