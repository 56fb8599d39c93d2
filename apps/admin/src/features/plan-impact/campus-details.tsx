import { indicatorIds, indicators, type UnitIndicator } from "@qitong/domain/quality";
import { subjectName, type CampusDecision, type CampusJudgement, type DecisionNames } from "@qitong/domain/staffing";
import { formatNumber, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import styles from "./impact.module.css";
import { impactTexts } from "./impact-texts";

export interface CampusDetailsProps {
  readonly campus: CampusDecision;
  readonly names: DecisionNames;
}

/** The lists behind a campus's numbers, before beside after. */
export function CampusDetails({ campus, names }: CampusDetailsProps) {
  const words = useTexts(impactTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 1);
  const short = ({ short: list }: CampusJudgement) =>
    list === null
      ? [words.unknown]
      : list.map(({ subject, needed, given, missing, teachers, load, most }) =>
          `${words.shortOf(subjectName(language, subject), number(needed), number(given), number(missing))}${language === "zh" ? "；" : "; "}${load === null ? words.noTeacher : words.loadOf(teachers, number(load), most)}`,
        );
  const cover = ({ belowCover }: CampusJudgement) => belowCover.map(({ subject, teachers, required }) => words.cover(subjectName(language, subject), teachers, required));
  return (
    <div className={styles.details}>
      <Sides title={words.short} before={short(campus.before)} after={short(campus.after)} />
      <Sides title={words.subjectsBelowCover} before={cover(campus.before)} after={cover(campus.after)} />
      <h3>{words.lostHeads}</h3>
      <List items={campus.lostHeads.map((head) => words.head(names.person(head.personId), head.className))} />
      <h3>{words.wayMinutes}</h3>
      <List items={campus.incoming.map(({ personId, minutes }) => words.way(names.person(personId), minutes === null ? null : formatNumber(language, Math.ceil(minutes))))} />
      {campus.after.units.map((unit, at) => (
        <Indicators key={unit.stage} before={campus.before.units[at]} after={unit} />
      ))}
    </div>
  );
}

function Sides({ title, before, after }: { readonly title: string; readonly before: readonly string[]; readonly after: readonly string[] }) {
  const words = useTexts(impactTexts);
  return (
    <>
      <h3>{title}</h3>
      <div className={styles.sides}>
        <div>
          <p className="soft">{words.before}</p>
          <List items={before} />
        </div>
        <div>
          <p className="soft">{words.after}</p>
          <List items={after} />
        </div>
      </div>
    </>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  const words = useTexts(impactTexts);
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

type Unit = CampusJudgement["units"][number];

function Indicators({ before, after }: { readonly before: Unit | undefined; readonly after: Unit }) {
  const words = useTexts(impactTexts);
  const language = useLanguage();
  const figure = (result: UnitIndicator | undefined): string => (result?.kind === "value" ? formatNumber(language, result.value, 2) : words.missing);
  const state = (result: UnitIndicator): ReactNode =>
    result.kind === "value" && <StatusTag tone={result.met ? "good" : "bad"}>{result.met ? words.met : words.notMet}</StatusTag>;
  return (
    <>
      <h3 id={`indicators-${after.stage}`}>{words.indicators}</h3>
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-labelledby={`indicators-${after.stage}`} tabIndex={0}>
        <table className={`${styles.table} figures`}>
          <thead>
            <tr>
              {[words.indicator, words.before, words.after, words.threshold].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicatorIds.map((id) => (
              <tr key={id}>
                <th scope="row">{indicators[id].name[language]}</th>
                <td>{figure(before?.indicators[id])}</td>
                <td>
                  {figure(after.indicators[id])} {state(after.indicators[id])}
                </td>
                <td>{indicators[id].threshold[after.stage]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
