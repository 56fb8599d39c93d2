import type { CampusId } from "@qitong/domain";
import { wordsIn, type Words } from "@qitong/domain/management/approval";
import type { HallFigures } from "@qitong/domain/management/hall";
import { type Column, DataTable, EmptyState, FigureTiles, formatNumber, formatShare, Section, useLanguage, useTexts } from "@qitong/ui";
import type { HallBoardAnswer } from "./hall-rows";
import { hallBoardTexts } from "./hall-texts";

interface Named {
  readonly key: string;
  readonly name: string;
  readonly figures: HallFigures;
}

/** What came in and what became of it; where there is nothing to count there is a reason and no number. */
export function BoardView({ answer }: { readonly answer: HallBoardAnswer }) {
  const words = useTexts(hallBoardTexts);
  const language = useLanguage();
  const nameOf = (itemKey: string) => {
    const name: Words | undefined = answer.names[itemKey];
    return name ? wordsIn(language, name) : itemKey;
  };
  const campusOf = (campusId: CampusId) => answer.campuses.find(({ id }) => id === campusId)?.name ?? "—";
  const { board, staff } = answer;
  return (
    <>
      <Figures answer={answer} />
      <Part title={words.byItem} label={words.item} rows={board.byItem.map(({ itemKey, figures }) => ({ key: itemKey, name: nameOf(itemKey), figures }))} />
      <Part title={words.byCampus} label={words.campus} rows={board.byCampus.map(({ campusId, figures }) => ({ key: campusId, name: campusOf(campusId), figures }))} />
      <Section titleId="staff-title" title={words.staff}>
        <p className="soft">{words.staffAbout}</p>
        <DataTable
          label={words.staff}
          rows={staff}
          rowKey={({ itemKey }) => itemKey}
          columns={[
            { key: "item", title: words.item, render: ({ itemKey }) => nameOf(itemKey) },
            { key: "received", title: words.received, render: ({ received }) => formatNumber(language, received), sortBy: ({ received }) => received, align: "end" },
            { key: "decided", title: words.decided, render: ({ decided }) => formatNumber(language, decided), sortBy: ({ decided }) => decided, align: "end" },
          ]}
          empty={<EmptyState title={words.noneStaff} />}
        />
      </Section>
    </>
  );
}

function Figures({ answer: { board, online } }: { readonly answer: HallBoardAnswer }) {
  const words = useTexts(hallBoardTexts);
  const language = useLanguage();
  const { all } = board;
  const share = (value: number | null, missing: string) => (value === null ? { missing } : { value: formatShare(language, value, 1) });
  const count = (value: number) => ({ value: formatNumber(language, value) });
  const shown = [
    { name: words.late, ...count(all.late) },
    { name: words.received, ...count(all.received) },
    { name: words.decided, ...count(all.decided) },
    { name: words.running, ...count(all.running) },
    { name: words.returned, ...count(all.returned) },
    { name: words.onTime, formula: words.onTimeFormula, ...share(all.onTimeShare, words.nothing) },
    { name: words.firstTime, formula: words.firstTimeFormula, ...share(all.firstTimeShare, words.nothing) },
    { name: words.online, formula: words.onlineFormula, ...share(online.of === 0 ? null : online.online / online.of, words.noItems) },
  ];
  return <FigureTiles tiles={shown} source={words.source} />;
}

function Part({ title, label, rows }: { readonly title: string; readonly label: string; readonly rows: readonly Named[] }) {
  const words = useTexts(hallBoardTexts);
  const language = useLanguage();
  const number = (key: "received" | "decided" | "running" | "returned" | "late"): Column<Named> => ({
    key, title: words[key], render: ({ figures }) => formatNumber(language, figures[key]), sortBy: ({ figures }) => figures[key], align: "end",
  });
  const share = (value: number | null) => (value === null ? "—" : formatShare(language, value, 1));
  const columns: Column<Named>[] = [
    { key: "name", title: label, render: ({ name }) => name, sortBy: ({ name }) => name },
    number("late"), number("received"), number("decided"), number("running"), number("returned"),
    { key: "onTime", title: words.onTime, render: ({ figures }) => share(figures.onTimeShare), sortBy: ({ figures }) => figures.onTimeShare, align: "end" },
  ];
  return (
    <Section title={title}>
      <DataTable label={title} rows={rows} rowKey={({ key }) => key} columns={columns} rowTone={({ figures }) => (figures.late > 0 ? "bad" : undefined)} empty={<EmptyState title={words.none} />} />
    </Section>
  );
}
