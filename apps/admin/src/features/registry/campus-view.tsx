import { campusMeasures, type CampusMeasure } from "@qitong/domain/quality";
import { groupKindRules } from "@qitong/domain/legal-entity";
import type { EntityId } from "@qitong/domain";
import {
  type Column, DataTable, EmptyState, FactList, formatDate, formatNumber, PageHeader, Pairs, Panel, Section, useLanguage,
  useTexts,
} from "@qitong/ui";
import type { ReactNode } from "react";
import { HistoryPanel } from "./history-panel";
import type { CampusDetail } from "./registry-row";
import { registryTexts, stageTexts } from "./registry-texts";

export interface CampusViewProps {
  readonly campus: CampusDetail;
  readonly back: ReactNode;
  readonly actions?: ReactNode;
  readonly renderEntity: (id: EntityId, name: string) => ReactNode;
  /** Absent for who may not enter anything. */
  readonly entries?: { readonly name: ReactNode; readonly address: ReactNode; readonly schoolCode: ReactNode };
}

/** One campus: what it is on a day and all that it was. A merger adds rows here and takes none away. */
export function CampusView({ campus, back, actions, renderEntity, entries }: CampusViewProps) {
  const words = useTexts(registryTexts);
  const stages = useTexts(stageTexts);
  const language = useLanguage();
  const { entity, asOf } = campus;
  return (
    <>
      <PageHeader back={back} title={campus.name ?? campus.localNumber} about={`${entity?.name ?? "—"} · ${stages[campus.stage]}`} actions={actions} />
      <Pairs>
        <NowPanel campus={campus} renderEntity={renderEntity} />
        <HistoryPanel
          asOf={asOf}
          title={words.belonging}
          items={campus.affiliations.map(({ entityId, names, creditCode, dissolvedOn, ...period }) => ({
            ...period,
            what: renderEntity(entityId, names.join(" → ")),
            more: [creditCode ?? words.noCode, dissolvedOn && words.dissolved(formatDate(language, dissolvedOn))],
          }))}
        />
        <HistoryPanel title={words.names} asOf={asOf} action={entries?.name} items={campus.names.map(({ name, ...period }) => ({ ...period, what: name, more: [] }))} />
        <HistoryPanel
          title={words.codes}
          asOf={asOf}
          action={entries?.schoolCode}
          items={campus.schoolCodes.map(({ code, ...period }) => ({ ...period, what: code, more: [period.endsOn && words.retired] }))}
        />
        <HistoryPanel
          title={words.addresses}
          asOf={asOf}
          action={entries?.address}
          items={campus.addresses.map(({ address, ...period }) => ({ ...period, what: address, more: [] }))}
        />
        <HistoryPanel
          title={words.groups}
          asOf={asOf}
          empty={words.noGroups}
          items={campus.groups.map(({ groupId, kind, groupName, role, startsOn, endsOn }) => ({
            id: `${groupId} ${startsOn}`,
            startsOn,
            endsOn,
            what: groupName,
            more: [`${groupKindRules[kind].name[language]} · ${role === "lead" ? words.zoneLead : words.member}`],
          }))}
        />
      </Pairs>
      <Section title={words.figures}>
        <FigureTable figures={campus.figures} />
      </Section>
    </>
  );
}

function NowPanel({ campus, renderEntity }: Pick<CampusViewProps, "campus" | "renderEntity">) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const { now, entity, asOf, today } = campus;
  const lead = now?.head ?? campus.principal;
  return (
    <Panel title={asOf === today ? words.now : words.nowOn(formatDate(language, asOf))}>
      {now === null && <p className="soft">{words.notOpen}</p>}
      <FactList
        facts={[
          {
            name: words.entity,
            value: (
              <>
                {entity ? renderEntity(entity.id, entity.name ?? "—") : "—"}
                {entity?.absorbed.map(({ id, name, on }) => (
                  <div key={id} className="soft">
                    {words.absorbed(name, formatDate(language, on))}
                  </div>
                ))}
              </>
            ),
          },
          { name: words.creditCode, value: entity?.creditCode ?? words.noCode, isFigure: true },
          { name: words.schoolCode, value: now?.schoolCode ?? words.noCode, isFigure: true },
          { name: words.localNumber, value: campus.localNumber },
          { name: words.address, value: now?.address ?? "—" },
          { name: words.lead, value: lead ? words.leadOf(lead.name, lead.title) : "—" },
          { name: words.pupils, value: now?.pupils ? formatNumber(language, now.pupils.count) : words.notReported },
          { name: words.opened, value: words.openedUnknown(formatDate(language, campus.openedOn)) },
        ]}
      />
    </Panel>
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
