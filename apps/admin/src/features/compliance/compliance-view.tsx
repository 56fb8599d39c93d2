import { exemptReasons, exemptReasonWords, type ComplianceReport, type TransferSettings } from "@qitong/domain/staffing";
import { type Column, DataTable, EmptyState, formatNumber, formatShare, Panel, Section, Stack, useLanguage, useTexts } from "@qitong/ui";
import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";
import { subjectWord, titleWord } from "../staff-record/staff-words";
import { figureColumns } from "./compliance-columns";
import { complianceTexts } from "./compliance-texts";
import styles from "./compliance.module.css";

type Outputs = inferRouterOutputs<Router>["compliance"];
export interface YearAnswer {
  readonly report: ComplianceReport;
  readonly settings: Pick<TransferSettings, "quotaShare" | "quotaBase" | "backboneShare">;
}
export type YearSum = Outputs["years"][number];

export interface ComplianceViewProps {
  readonly answer: YearAnswer;
  readonly years: readonly YearSum[] | undefined;
  /** Of one campus there is no table of entities. */
  readonly isCampus: boolean;
}

export function ComplianceView({ answer, years, isCampus }: ComplianceViewProps) {
  const words = useTexts(complianceTexts);
  const language = useLanguage();
  const { report, settings } = answer;
  const yearColumns: Column<YearSum>[] = [
    { key: "year", title: words.year, render: (row) => <YearName row={row} />, width: 160 },
    ...figureColumns<YearSum>(words, language),
  ];
  type Entity = (typeof report.entities)[number];
  type Campus = (typeof report.campuses)[number];
  const entityColumns: Column<Entity>[] = [{ key: "name", title: words.entity, render: (row) => <span className={styles.name}>{row.name}</span>, sortBy: (row) => row.name, width: 180 }, ...figureColumns<Entity>(words, language)];
  const campusColumns: Column<Campus>[] = [
    { key: "name", title: words.campus, render: (row) => <span className={styles.name}>{row.name}</span>, sortBy: (row) => row.name, width: 180 },
    { key: "entity", title: words.entity, render: (row) => <span className={styles.name}>{row.entityName}</span>, sortBy: (row) => row.entityName, width: 160, onlyWide: true },
    ...figureColumns<Campus>(words, language),
  ];
  const empty = <EmptyState title={words.none} about={words.noneAbout} />;
  return (
    <Stack wide>
      <p className={styles.basis}>{words.basis(formatShare(language, settings.quotaShare), settings.quotaBase === "eligible" ? words.baseEligible : words.baseAll, formatShare(language, settings.backboneShare))}</p>
      <Section title={words.years}>
        <DataTable label={words.years} rows={years} columns={yearColumns} rowKey={(row) => String(row.schoolYear)} empty={empty} />
      </Section>
      <Kinds answer={answer} />
      {!isCampus && (
        <Section title={words.entities}>
          <DataTable label={words.entities} rows={report.entities} columns={entityColumns} rowKey={(row) => row.id} empty={empty} />
        </Section>
      )}
      <Section title={words.campuses}>
        <DataTable label={words.campuses} rows={report.campuses} columns={campusColumns} rowKey={(row) => row.id} empty={empty} />
      </Section>
    </Stack>
  );
}

function YearName({ row }: { readonly row: YearSum }) {
  const words = useTexts(complianceTexts);
  return (
    <span className={styles.name}>
      {words.yearName(row.schoolYear)}
      {row.isRunning && <small className={styles.running}>{words.running}</small>}
    </span>
  );
}

interface Count {
  readonly name: string;
  readonly count: number;
}

function Kinds({ answer: { report } }: { readonly answer: YearAnswer }) {
  const words = useTexts(complianceTexts);
  const language = useLanguage();
  const exempt = exemptReasons.map((reason): Count => ({ name: exemptReasonWords[reason][language], count: report.total.exempt[reason] })).filter(({ count }) => count > 0);
  const subjects = report.bySubject.map(({ key, moved }): Count => ({ name: key === null ? words.unknown : subjectWord(language, key), count: moved }));
  const titles = report.byTitle.map(({ key, moved }): Count => ({ name: key === null ? words.unknown : titleWord(language, key), count: moved }));
  return (
    <Section title={words.kinds}>
      <div className={styles.kinds}>
        <Counts title={words.subjects} counts={subjects} none={words.nobody} />
        <Counts title={words.titles} counts={titles} none={words.nobody} />
        <Counts title={words.exempt} counts={exempt} none="—" />
      </div>
    </Section>
  );
}

function Counts({ title, counts, none }: { readonly title: string; readonly counts: readonly Count[]; readonly none: string }) {
  const words = useTexts(complianceTexts);
  const language = useLanguage();
  return (
    <Panel level={3} title={title}>
      {counts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <dl className={styles.counts}>
          {counts.map(({ name, count }) => (
            <Pair key={name} name={name} value={words.people(formatNumber(language, count))} />
          ))}
        </dl>
      )}
    </Panel>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
