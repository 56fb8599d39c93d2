import { goalKeys, staffMeasureWords, type Goal, type StaffMeasure } from "@qitong/domain/staffing";
import { EmptyState, ErrorState, formatNumber, formatShare, LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { defineTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { editorTexts } from "./editor-texts";
import { figureWords, goalName } from "./goal-texts";
import type { ComparedAlternative } from "../plan/plan-types";
import { suggestionTexts } from "./suggestion-texts";
import styles from "./transfer-plan.module.css";
import { formatFigure } from "./why-dialog";

const texts = defineTexts({
  zh: {
    title: "各方案并列比较",
    item: "项目",
    moves: "交流人数",
    counted: "计入交流比例",
    backbone: "骨干教师",
    insideEntity: "本法人内",
    insidePairs: "结对校区间",
    refusals: "不符合规定",
    now: "现状",
    cvByCampus: (measure: string) => `${measure}差异系数（按校区）`,
    cvByEntity: (measure: string) => `${measure}差异系数（按法人）`,
    none: "还没有可比较的方案",
    more: (amount: string) => `比最好的方案多 ${amount}`,
    proofs: "各目标与最优的差距",
    proof: (goal: string, gap: string, isProven: boolean) => `${goal} ${gap}${isProven ? "" : "（用时已到）"}`,
  },
  en: {
    title: "Alternatives side by side",
    item: "Item",
    moves: "Teachers moved",
    counted: "Count as rotation",
    backbone: "Backbone teachers",
    insideEntity: "Inside one entity",
    insidePairs: "Within pairs",
    refusals: "Rules not met",
    now: "Now",
    cvByCampus: (measure) => `CV of ${measure.toLowerCase()} (by campus)`,
    cvByEntity: (measure) => `CV of ${measure.toLowerCase()} (by entity)`,
    none: "There is nothing to compare yet",
    more: (amount) => `${amount} above the best`,
    proofs: "Gap to the best possible, by goal",
    proof: (goal, gap, isProven) => `${goal} ${gap}${isProven ? "" : " (out of time)"}`,
  },
});

export interface CompareViewProps {
  readonly alternatives: readonly ComparedAlternative[] | undefined;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

export function CompareView({ alternatives, failed, onRetry }: CompareViewProps) {
  const words = useTexts(texts);
  if (failed) return <ErrorState onRetry={onRetry} />;
  if (!alternatives) return <LoadingState />;
  if (alternatives.length === 0) return <EmptyState title={words.none} />;
  return <Comparison alternatives={alternatives} />;
}

interface Row {
  readonly name: string;
  readonly now: ReactNode;
  readonly cells: readonly ReactNode[];
}

function Comparison({ alternatives }: { readonly alternatives: readonly ComparedAlternative[] }) {
  const words = useTexts(texts);
  const rows = useRows(alternatives);
  return (
    <div className={styles.scroll}>
      <table className={styles.comparison}>
        <caption className="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.now}</th>
            {alternatives.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.now}</td>
              {alternatives.map(({ id }, index) => (
                <td key={id}>{row.cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const measures = Object.keys(staffMeasureWords) as StaffMeasure[];

function useRows(alternatives: readonly ComparedAlternative[]): Row[] {
  const words = useTexts(texts);
  const editor = useTexts(editorTexts);
  const suggestion = useTexts(suggestionTexts);
  const language = useLanguage();
  const number = (value: number | null, digits = 3): string => (value === null ? "—" : formatNumber(language, value, digits));
  const row = (name: string, now: ReactNode, cell: (one: ComparedAlternative) => ReactNode): Row => ({ name, now, cells: alternatives.map(cell) });
  const [first] = alternatives;
  const variations = (first?.stages ?? []).flatMap((stage, at) =>
    measures.flatMap((measure) => {
      const variation = (one: ComparedAlternative | undefined, grouping: "byCampus" | "byEntity", moment: "before" | "after"): string => {
        const found = one?.stages[at]?.measures.find((impact) => impact.measure === measure)?.[grouping][moment];
        return found?.kind === "value" ? number(found.value) : editor.missing;
      };
      const name = staffMeasureWords[measure][language];
      return [
        row(words.cvByCampus(name), variation(first, "byCampus", "before"), (one) => variation(one, "byCampus", "after")),
        row(words.cvByEntity(name), variation(first, "byEntity", "before"), (one) => variation(one, "byEntity", "after")),
      ];
    }),
  );
  return [
    row(words.moves, "—", (one) => number(one.moves, 0)),
    row(words.counted, "—", (one) => `${number(one.counted, 0)} / ${number(one.needed, 0)}`),
    row(words.backbone, "—", (one) => `${number(one.backbone, 0)} / ${number(one.backboneNeeded, 0)}`),
    row(words.insideEntity, "—", (one) => number(one.insideEntity, 0)),
    row(words.insidePairs, "—", (one) => number(one.insidePairs, 0)),
    row(words.refusals, "—", (one) => <span className={one.refusals.length > 0 ? "tone-bad" : "tone-good"}>{number(one.refusals.length, 0)}</span>),
    row(suggestion.objective, number(first?.imbalance.before ?? null), (one) => number(one.imbalance.after)),
    row(suggestion.bound, "—", (one) => number(one.bound)),
    row(suggestion.gap, "—", (one) => (one.gap === null ? "—" : formatShare(language, one.gap, 2))),
    row(words.proofs, "—", (one) => <Proofs proofs={one.proofs} />),
    ...shownGoals.map((goal) => {
      const best = Math.min(...alternatives.map(({ figures }) => figures[goal]));
      return row(figureWords[goal][language], first ? formatFigure(language, goal, first.figuresNow[goal]) : "—", ({ figures }) => (
        <Figure goal={goal} value={figures[goal]} best={best} />
      ));
    }),
    ...variations,
  ];
}

/** The others have rows of their own above. */
const shownGoals = goalKeys.filter((goal) => goal !== "campus-balance" && goal !== "moves");

/** A figure, and what the plan gives up in it compared with the best of the others. */
function Figure({ goal, value, best }: { readonly goal: Goal; readonly value: number; readonly best: number }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const shown = formatFigure(language, goal, value);
  return (
    <>
      {shown}
      {shown !== formatFigure(language, goal, best) && <span className={styles.worse}>{words.more(formatFigure(language, goal, value - best))}</span>}
    </>
  );
}

function Proofs({ proofs }: Pick<ComparedAlternative, "proofs">) {
  const words = useTexts(texts);
  const language = useLanguage();
  if (proofs.length === 0) return <>—</>;
  return (
    <>
      {proofs.map(({ goal, gap, status }) => (
        <div key={goal}>{words.proof(goalName(language, goal), formatShare(language, gap, 2), status === "proven")}</div>
      ))}
    </>
  );
}
