import type { DecisionImpact, DecisionNames } from "@qitong/domain/staffing";
import { formatNumber, Panel, useLanguage, useTexts } from "@qitong/ui";
import styles from "./impact.module.css";
import { impactTexts } from "./impact-texts";

export interface TotalsTableProps {
  readonly impact: DecisionImpact;
  readonly names: DecisionNames;
}

/** Each sum before and after; the campuses below say where it comes from. */
export function TotalsTable({ impact, names }: TotalsTableProps) {
  const words = useTexts(impactTexts);
  const language = useLanguage();
  const { totals, counts } = impact;
  // Lessons may be halves; people and subjects are whole.
  const number = (value: number) => formatNumber(language, value, Number.isInteger(value) ? 0 : 1);
  const both = (name: string, { before, after }: { readonly before: number; readonly after: number }, moreIsWorse: boolean) => {
    const worse = moreIsWorse ? after > before : after < before;
    return { name, before: number(before), after: number(after), tone: before === after ? "" : worse ? "tone-bad" : "tone-good" };
  };
  const only = (name: string, after: string, isBad = false) => ({ name, before: "—", after, tone: isBad ? "tone-bad" : "" });
  const { worstWay } = totals;
  const rows = [
    both(words.missingLessons, totals.missingLessons, true),
    both(words.teachersAboveNorm, totals.teachersAboveNorm, true),
    both(words.subjectsBelowCover, totals.subjectsBelowCover, true),
    only(words.lostHeads, number(totals.lostHeads), totals.lostHeads > 0),
    only(words.wayMinutes, `${number(totals.wayMinutes)}${totals.waysUnknown > 0 ? ` · ${words.waysUnknown(totals.waysUnknown)}` : ""}`),
    only(words.worstWay, typeof worstWay?.minutes === "number" ? words.worstWayOf(names.person(worstWay.personId), formatNumber(language, Math.ceil(worstWay.minutes))) : "—"),
    both(words.partTimeMinutes, totals.partTimeMinutes, true),
    only(words.rotated, words.ofNeeded(number(counts.counted), number(counts.needed)), counts.counted < counts.needed),
    only(words.backbone, words.ofNeeded(number(counts.backbone), number(counts.backboneNeeded)), counts.backbone < counts.backboneNeeded),
    both(words.indicatorsMet, totals.indicatorsMet, false),
    both(words.unitsPassing, totals.unitsPassing, false),
  ];
  return (
    <Panel title={words.totals}>
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-labelledby="plan-totals" tabIndex={0}>
        <table className={`${styles.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, after, tone }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td className={tone}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {totals.classesUnknown > 0 && <p className="soft">{words.classesUnknown(totals.classesUnknown)}</p>}
    </Panel>
  );
}
