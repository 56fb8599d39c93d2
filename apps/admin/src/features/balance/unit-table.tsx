import { indicatorIds, type IndicatorId } from "@qitong/domain/quality";
import { DataTable, EmptyState, formatNumber, StatusTag, useLanguage, useTexts, type Column, type StatusTone } from "@qitong/ui";
import { formatIndicator, type Grouping, type ShownUnit } from "./board";
import { balanceTexts, indicatorTexts, passTexts, reasonTexts } from "./balance-texts";
import styles from "./balance.module.css";

interface UnitTableProps {
  readonly by: Grouping;
  readonly units: readonly ShownUnit[];
}

const passTone = { passes: "good", fails: "bad", undecided: "warn" } as const satisfies Record<string, StatusTone>;

/** Every unit with its seven figures; what is below its threshold says so in words too. */
export function UnitTable({ by, units }: UnitTableProps) {
  const words = useTexts(balanceTexts);
  const short = useTexts(indicatorTexts);
  const passes = useTexts(passTexts);
  const language = useLanguage();
  const label = words.unitsLabel(by === "campus" ? words.byCampus : words.byEntity);
  const columns: Column<ShownUnit>[] = [
    { key: "name", title: words.unit, render: ({ name }) => name, sortBy: ({ name }) => name },
    ...(by === "campus" ? campusColumns(words.entity, words.teachers) : []),
    {
      key: "pupils",
      title: words.pupils,
      align: "end",
      render: ({ unit: { pupils } }) => (typeof pupils === "number" ? formatNumber(language, pupils) : words.missingCell),
      sortBy: ({ unit: { pupils } }) => (typeof pupils === "number" ? pupils : null),
    },
    ...indicatorIds.map(
      (id): Column<ShownUnit> => ({
        key: id,
        title: short[id],
        align: "end",
        render: ({ unit }) => <Figure id={id} result={unit.indicators[id]} />,
        sortBy: ({ unit }) => valueOf(unit.indicators[id]),
      }),
    ),
    {
      key: "pass",
      title: words.pass,
      render: ({ unit: { pass } }) => <StatusTag tone={passTone[pass.kind]}>{passes[pass.kind]}</StatusTag>,
      sortBy: ({ unit: { pass } }) => pass.kind,
    },
  ];
  return (
    <>
      <DataTable
        label={label}
        rows={units}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />}
      />
      <p className="soft">
        {words.pass}：{words.passRule}
      </p>
    </>
  );
}

function campusColumns(entity: string, teachers: string): Column<ShownUnit>[] {
  return [
    { key: "entity", title: entity, render: ({ entityName }) => entityName ?? "—", sortBy: ({ entityName }) => entityName ?? null, onlyWide: true },
    { key: "teachers", title: teachers, align: "end", render: (row) => row.teachers ?? "—", sortBy: (row) => row.teachers ?? null },
  ];
}

type UnitResult = ShownUnit["unit"]["indicators"][IndicatorId];

const valueOf = (result: UnitResult): number | null => (result.kind === "value" ? result.value : null);

function Figure({ id, result }: { readonly id: IndicatorId; readonly result: UnitResult }) {
  const words = useTexts(balanceTexts);
  const reasons = useTexts(reasonTexts);
  const language = useLanguage();
  if (result.kind === "missing") return <span className="soft">{`${words.missingCell}：${reasons[result.reason]}`}</span>;
  return (
    <span className={`figures ${result.met ? "" : styles.below}`}>
      {formatIndicator(language, id, result.value)}
      {!result.met && <span className="visually-hidden">{words.below}</span>}
    </span>
  );
}
