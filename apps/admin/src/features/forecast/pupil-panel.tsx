import { stages, type Stage } from "@qitong/domain";
import { findProjectionRefusals, forecastYears, stagesOf, type ProjectionRefusal, type PupilYear } from "@qitong/domain/staffing";
import { type Column, DataTable, EmptyState, formatDate, formatNumber, Section, useLanguage, useTexts } from "@qitong/ui";
import { EntryDialog } from "../registry/entry-dialog";
import { stageTexts } from "../registry/registry-texts";
import { projectionRefusalTexts } from "./forecast-refusal-texts";
import { basisTexts, forecastTexts } from "./forecast-texts";
import type { Facts } from "./forecast-types";
import styles from "./forecast.module.css";

export interface Projection {
  readonly campusId: string;
  readonly schoolYear: number;
  readonly stage: Stage;
  readonly pupils: number;
  readonly source: string;
}

export interface ProjectionActs {
  readonly busy: boolean;
  readonly refused: readonly ProjectionRefusal[];
  readonly onOpen: () => void;
  readonly onSave: (projection: Projection) => Promise<unknown>;
}

interface PupilPanelProps {
  readonly facts: Pick<Facts, "campuses" | "entered" | "presentYear">;
  readonly acts?: ProjectionActs | undefined;
}

interface PupilRow {
  readonly key: string;
  readonly campusId: string;
  readonly name: string;
  readonly stage: Stage;
  readonly years: readonly PupilYear[];
}

/** The pupils of each campus and year, with what each number rests on, and what was entered with its source. */
export function PupilPanel({ facts, acts }: PupilPanelProps) {
  const words = useTexts(forecastTexts);
  const bases = useTexts(basisTexts);
  const language = useLanguage();
  const { campuses, entered } = facts;
  const rows = campuses.flatMap(({ campusId, name, pupils }) =>
    stages.flatMap((stage): PupilRow[] => {
      const years = pupils?.[stage];
      return years ? [{ key: `${campusId} ${stage}`, campusId, name, stage, years }] : [];
    }),
  );
  const hasJunior = rows.some(({ stage }) => stage === "junior");
  const columns: Column<PupilRow>[] = [
    { key: "campus", title: words.campus, render: ({ name }) => name, sortBy: ({ name }) => name },
    ...(hasJunior ? [{ key: "stage", title: words.stage, render: ({ stage }: PupilRow) => stageTexts[language][stage] }] : []),
    ...Array.from({ length: forecastYears + 1 }, (_none, index): Column<PupilRow> => ({
      key: `year-${index}`,
      title: String(facts.presentYear + index),
      align: "end",
      render: ({ years }) => <PupilCell year={years[index]} basis={bases} />,
      sortBy: ({ years }) => years[index]?.pupils ?? null,
    })),
  ];
  const nameOf = (id: string) => campuses.find(({ campusId }) => campusId === id)?.name ?? id;
  return (
    <Section titleId="pupils" title={words.pupilsTitle} action={acts && campuses.length > 0 && <ProjectionEntry facts={facts} acts={acts} />}>
      <p className="soft">{words.pupilsAbout}</p>
      <DataTable label={words.pupilsTitle} rows={rows} columns={columns} rowKey={({ key }) => key} empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />} />
      {entered.length > 0 && (
        <details>
          <summary>{words.entered}</summary>
          <ul className={styles.list}>
            {entered.map((one) => (
              <li key={`${one.campusId} ${one.schoolYear} ${one.stage}`}>
                {`${nameOf(one.campusId)} ${one.schoolYear} `}
                <strong className="figures">{formatNumber(language, one.pupils)}</strong>
                {` ${one.source} `}
                <span className="soft">{words.enteredBy(one.enteredBy ?? "—", formatDate(language, one.enteredOn))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function PupilCell({ year, basis }: { readonly year: PupilYear | undefined; readonly basis: (typeof basisTexts)["zh"] }) {
  const language = useLanguage();
  if (!year) return "—";
  return (
    <span className="figures">
      {formatNumber(language, year.pupils)} <span className="soft">{basis[year.basis]}</span>
    </span>
  );
}

type Key = "campusId" | "schoolYear" | "stage" | "pupils" | "source";

function ProjectionEntry({ facts: { campuses, entered, presentYear }, acts }: PupilPanelProps & { readonly acts: ProjectionActs }) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const [first] = campuses;
  const stageOf = (campusId: string) => campuses.find((one) => one.campusId === campusId)?.stage ?? "primary";
  const projectionOf = (values: Readonly<Record<Key, string>>): Projection => ({
    campusId: values.campusId,
    schoolYear: Number(values.schoolYear),
    stage: stages.find((stage) => stage === values.stage) ?? "primary",
    pupils: /^\d{1,6}$/.test(values.pupils.trim()) ? Number(values.pupils) : -1,
    source: values.source.trim(),
  });
  return (
    <EntryDialog<Key, ProjectionRefusal>
      title={words.enter}
      about={words.enterAbout}
      fields={[
        { key: "campusId", label: words.campus, kind: "choice", options: campuses.map(({ campusId, name }) => ({ value: campusId, label: name })) },
        { key: "stage", label: words.stage, kind: "choice", options: stages.map((stage) => ({ value: stage, label: stageTexts[language][stage] })) },
        {
          key: "schoolYear",
          label: words.schoolYear,
          kind: "choice",
          options: Array.from({ length: forecastYears }, (_none, index) => String(presentYear + 1 + index)).map((year) => ({ value: year, label: year })),
        },
        { key: "pupils", label: words.pupilNumber, kind: "code" },
        { key: "source", label: words.source, kind: "text", hint: words.sourceHint },
      ]}
      initial={{ campusId: first?.campusId ?? "", stage: stagesOf(first?.stage ?? "primary")[0] ?? "primary", schoolYear: String(presentYear + 1), pupils: "", source: "" }}
      find={(values) => {
        const wish = projectionOf(values);
        return findProjectionRefusals(wish, { presentYear, stage: stageOf(wish.campusId), entered: entered.filter((one) => one.campusId === wish.campusId) });
      }}
      texts={projectionRefusalTexts}
      refused={acts.refused}
      busy={acts.busy}
      onOpen={acts.onOpen}
      onSave={(values) => acts.onSave(projectionOf(values))}
    />
  );
}
