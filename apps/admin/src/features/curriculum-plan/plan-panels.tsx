import {
  areaShares, cellReader, comparePlans, coverOf, hasAllGrades, learningAreas, type Grade, type PlanContent, type PlanFinding, type Source,
} from "@qitong/domain/curriculum";
import { subjectName } from "@qitong/domain/staffing";
import { EmptyState, ItemList, Panel, Section, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import styles from "./curriculum-plan.module.css";
import { courseWord, sayFinding } from "./finding-texts";
import { shortNumber } from "./grid-cover";
import { panelTexts } from "./panel-texts";
import type { SchoolPlans } from "./plan-rows";

interface OfContent {
  readonly content: PlanContent;
}

/** Every finding with where it is written; the heavy ones first. */
export function FindingsPanel({ content, findings, campusNameOf }: OfContent & { readonly findings: readonly PlanFinding[]; readonly campusNameOf: (campusId: string) => string }) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (findings.length === 0) return <Panel title={words.findings}><p className="tone-good">{words.noFindings}</p></Panel>;
  return (
    <Panel title={words.findings} about={words.counts(errors, findings.length - errors)}>
      <ItemList
        label={words.findings}
        items={findings.map((finding) => ({
          key: JSON.stringify(finding),
          content: (
            <>
              <span>
                <StatusTag tone={finding.severity === "error" ? "bad" : "warn"}>{words.severityOf(finding.severity)}</StatusTag> {sayFinding(language, content, finding)}
                {finding.campusId !== null && ` (${words.onlyAt(campusNameOf(finding.campusId))})`}
              </span>
              <SourceLine source={finding.source} />
            </>
          ),
        }))}
      />
    </Panel>
  );
}

function SourceLine({ source: { document, certainty } }: { readonly source: Source }) {
  const words = useTexts(panelTexts);
  return <span className="soft">{certainty === "S" ? words.source(document) : `${words.source(document)} · ${words.fromMemory}`}</span>;
}

/** The areas beside the ranges of nine years; what is left to other grades where the school teaches a part. */
export function SharesPanel({ content, taught, settings }: OfContent & { readonly taught: readonly Grade[] } & Pick<SchoolPlans, "settings">) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  const shares = areaShares(content.courses, cellReader({ ...content, variants: [] }), taught, settings);
  const isWhole = hasAllGrades(taught);
  return (
    <Panel title={words.shares} about={isWhole ? words.sharesWhole : words.sharesPart}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.area, words.yearly, words.share, words.range, ...(isWhole ? [] : [words.rest])].map((head) => <th key={head} scope="col">{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ area, periods, share, range, rest, source }) => (
              <tr key={area}>
                <th scope="row">{learningAreas[area][language]}</th>
                <td>{periods}</td>
                <td className={isWhole && (share < range.least || share > range.most) ? (area === "pe" && share > range.most ? "tone-warn" : "tone-bad") : undefined}>{`${share.toFixed(1)}%`}</td>
                <td title={source.certainty === "M" ? words.fromMemory : undefined}>{`${range.least}–${range.most}%`}</td>
                {!isWhole && <td>{rest && rest.most > 0 ? words.restOf(rest.least.toFixed(1), rest.most.toFixed(1)) : "0"}</td>}
              </tr>
            ))}
          </tbody>
        </table>
    </Panel>
  );
}

/** What each campus asks of its teachers: the subjects that are short, with both figures. */
export function CoverPanel({ content, campuses, load }: OfContent & Pick<SchoolPlans, "campuses" | "load">) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  return (
    <Panel title={words.cover} about={words.coverAbout}>
      {campuses.map((campus) => {
        const cover = coverOf(content, campus, load);
        if (!cover) return <Section key={campus.campusId} title={campus.name} level={3}><p className="soft">{words.unknown}</p></Section>;
        const short = cover.subjects.filter(({ missing }) => missing > 0.01).toSorted((a, b) => b.missing - a.missing);
        return (
          <Section key={campus.campusId} title={campus.name} level={3}>
            <p className="soft">{`${words.total(shortNumber(cover.needed), shortNumber(cover.missing))} · ${words.basisOf(cover.basis)}`}</p>
            {short.length === 0 ? (
              <p className="tone-good">{words.covered}</p>
            ) : (
                <table className={styles.table}>
                  <thead><tr>{[words.subject, words.needed, words.own, words.byOthers, words.missing].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
                  <tbody>
                    {short.map(({ subject, needed, own, byOthers, missing }) => (
                      <tr key={subject}>
                        <th scope="row">{subjectName(language, subject)}</th>
                        <td>{shortNumber(needed)}</td>
                        <td>{shortNumber(own)}</td>
                        <td>{shortNumber(byOthers)}</td>
                        <td className="tone-bad">{shortNumber(missing)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
            )}
          </Section>
        );
      })}
    </Panel>
  );
}

/** What is other than in last year's plan, in words. */
export function ChangesPanel({ content, before, campusNameOf }: OfContent & { readonly before: PlanContent; readonly campusNameOf: (campusId: string) => string }) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  const { added, removed, renamed, cells } = comparePlans(before, content);
  const both = { courses: [...content.courses, ...before.courses] };
  const name = (code: string) => courseWord(language, both, code);
  const lines = [
    ...added.map(({ code }) => words.added(name(code))),
    ...removed.map(({ code }) => words.removed(name(code))),
    ...renamed.map(({ before: was, after: is }) => words.renamed(courseWord(language, { courses: [was] }, was.code), courseWord(language, { courses: [is] }, is.code))),
    ...cells.map(({ code, grade, campusId, before: was, after }) => `${words.changeOf(name(code), grade, was, after)}${campusId === null ? "" : ` (${words.onlyAt(campusNameOf(campusId))})`}`),
  ];
  if (lines.length === 0) return <Panel title={words.changes}><EmptyState title={words.noChanges} /></Panel>;
  return <Panel title={words.changes}><ItemList label={words.changes} items={lines.map((line) => ({ key: line, content: <span>{line}</span> }))} /></Panel>;
}

