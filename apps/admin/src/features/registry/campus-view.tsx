import { campusMeasures, type CampusMeasure } from "@qitong/domain/quality";
import type { CivilDate } from "@qitong/domain";
import { DataTable, EmptyState, formatDate, formatNumber, PageHeader, PeriodText, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CampusDetail } from "./registry-row";
import styles from "./registry.module.css";
import { registryTexts, stageTexts } from "./registry-texts";

export interface CampusViewProps {
  readonly campus: CampusDetail;
  readonly back: ReactNode;
}

/** One campus: what it is today and all that it was. A merger adds rows here and takes none away. */
export function CampusView({ campus, back }: CampusViewProps) {
  const words = useTexts(registryTexts);
  const stages = useTexts(stageTexts);
  const language = useLanguage();
  const { now, entity } = campus;
  return (
    <>
      <PageHeader back={back} title={now?.name ?? campus.localNumber} about={`${entity?.name ?? "—"} · ${stages[campus.stage]}`} />
      <div className={styles.columns}>
        <NowPanel campus={campus} />
        <HistoryPanel
          id="belonging"
          title={words.belonging}
          items={campus.affiliations.map(({ names, creditCode, dissolvedOn, ...period }) => ({
            ...period,
            what: names.join(" → "),
            more: [creditCode ?? words.noCode, dissolvedOn && words.dissolved(formatDate(language, dissolvedOn))],
          }))}
        />
        <HistoryPanel id="names" title={words.names} items={campus.names.map(({ name, ...period }) => ({ ...period, what: name, more: [] }))} />
        <HistoryPanel
          id="codes"
          title={words.codes}
          items={campus.schoolCodes.map(({ code, ...period }) => ({ ...period, what: code, more: [period.endsOn && words.retired] }))}
        />
        {campus.zones.length > 0 && (
          <HistoryPanel
            id="zones"
            title={words.zones}
            items={campus.zones.map(({ zoneName, role, ...period }) => ({ ...period, what: zoneName, more: [role === "lead" && words.zoneLead] }))}
          />
        )}
      </div>
      <div className={styles.figures}>
        <h2>{words.figures}</h2>
        <FigureTable figures={campus.figures} />
      </div>
    </>
  );
}

function NowPanel({ campus }: { readonly campus: CampusDetail }) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const { now, entity } = campus;
  const lead = now?.head ?? campus.principal;
  return (
    <section className={styles.panel} aria-labelledby="now-title">
      <h2 id="now-title">{words.now}</h2>
      <dl className={styles.facts}>
        <dt>{words.entity}</dt>
        <dd>
          {entity?.name ?? "—"}
          {entity?.absorbed.map(({ id, name, on }) => (
            <div key={id} className={styles.soft}>
              {words.absorbed(name, formatDate(language, on))}
            </div>
          ))}
        </dd>
        <dt>{words.creditCode}</dt>
        <dd className="figures">{entity?.creditCode ?? words.noCode}</dd>
        <dt>{words.schoolCode}</dt>
        <dd className="figures">{now?.schoolCode ?? words.noCode}</dd>
        <dt>{words.localNumber}</dt>
        <dd>{campus.localNumber}</dd>
        <dt>{words.address}</dt>
        <dd>{campus.address ?? "—"}</dd>
        <dt>{words.lead}</dt>
        <dd>{lead ? words.leadOf(lead.name, lead.title) : "—"}</dd>
        <dt>{words.pupils}</dt>
        <dd>{now?.pupils ? formatNumber(language, now.pupils.count) : words.notReported}</dd>
        <dt>{words.opened}</dt>
        <dd>{words.openedUnknown(formatDate(language, campus.openedOn))}</dd>
      </dl>
    </section>
  );
}

interface HistoryItem {
  readonly what: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly more: readonly (string | null | false)[];
}

interface HistoryPanelProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly HistoryItem[];
}

/** The latest first. */
function HistoryPanel({ id, title, items }: HistoryPanelProps) {
  const words = useTexts(registryTexts);
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {items.length === 0 && <p className={styles.soft}>{words.noCode}</p>}
      <ol className={styles.history}>
        {items.toReversed().map(({ what, startsOn, endsOn, more }) => (
          <li key={`${what} ${startsOn}`} className={endsOn === null ? styles.now : ""}>
            <div className={styles.what}>{what}</div>
            <div className={styles.period}>
              <PeriodText startsOn={startsOn} endsOn={endsOn} />
            </div>
            {more.filter(Boolean).map((text) => (
              <div key={String(text)} className={styles.soft}>
                {text}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

type FigureRow = CampusDetail["figures"][number];

const isMeasure = (measure: string): measure is CampusMeasure => Object.hasOwn(campusMeasures, measure);

function FigureTable({ figures }: { readonly figures: readonly FigureRow[] }) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const measureOf = ({ measure }: FigureRow) => (isMeasure(measure) ? campusMeasures[measure] : undefined);
  const columns: Column<FigureRow>[] = [
    { key: "year", title: words.year, render: ({ schoolYear }) => words.schoolYear(schoolYear), sortBy: ({ schoolYear }) => schoolYear },
    { key: "measure", title: words.measure, render: (row) => measureOf(row)?.name[language] ?? row.measure, sortBy: ({ measure }) => measure },
    {
      key: "value",
      title: words.value,
      align: "end",
      sortBy: ({ value }) => value,
      render: (row) => `${formatNumber(language, row.value, Number.isInteger(row.value) ? 0 : 2)} ${measureOf(row)?.unit[language] ?? ""}`,
    },
    { key: "source", title: words.source, render: ({ source }) => source },
  ];
  return (
    <DataTable
      label={words.figures}
      rows={figures}
      columns={columns}
      rowKey={({ schoolYear, measure }) => `${schoolYear} ${measure}`}
      empty={<EmptyState title={words.noFigures} />}
    />
  );
}
