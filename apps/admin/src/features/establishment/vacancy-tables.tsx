import { subjectVacancies, type Vacancy } from "@qitong/domain/staffing";
import { type Column, DataTable, EmptyState, formatNumber, Section, useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { useMemo, type ReactNode } from "react";
import { subjectWord } from "../staff-record/staff-words";
import type { CampusRow, EntityRow, VacancyRow } from "./establishment-board";
import { establishmentTexts } from "./establishment-texts";

interface VacancyTablesProps {
  readonly vacancies: readonly VacancyRow[];
  readonly campuses: readonly CampusRow[];
  readonly entities: readonly EntityRow[];
  readonly subject: string | undefined;
  readonly onSubject: (subject: string | undefined) => void;
  /** Leads to those who teach the subject there. */
  readonly renderStaffLink: (row: VacancyRow, campusName: string, inPost: string) => ReactNode;
}

interface EntityVacancy extends Vacancy {
  readonly entityId: string;
}

export function VacancyTables({ vacancies, campuses, entities, subject, onSubject, renderStaffLink }: VacancyTablesProps) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const places = useMemo(() => new Map<string, CampusRow>(campuses.map((campus) => [campus.campusId, campus])), [campuses]);
  const schools = useMemo(() => new Map<string, string>(entities.map(({ entityId, name }) => [entityId, name])), [entities]);
  const shown = vacancies.filter((row) => subject === undefined || row.subject === subject);
  const lacking = shown.filter(({ lack }) => lack > 0);
  const number = (value: number) => formatNumber(language, value);
  const figures = <Row extends Vacancy>(inPost: (row: Row) => ReactNode): Column<Row>[] => [
    { key: "required", title: words.required, align: "end", render: ({ required }) => number(required), sortBy: ({ required }) => required },
    { key: "inPost", title: words.inPost, align: "end", render: inPost, sortBy: (row) => row.inPost },
    { key: "lack", title: words.lack, align: "end", render: ({ lack }) => <strong>{number(lack)}</strong>, sortBy: ({ lack }) => lack },
  ];
  const subjectColumn = { key: "subject", title: words.subject, render: (row: Vacancy) => subjectWord(language, row.subject), sortBy: (row: Vacancy) => subjectWord(language, row.subject) };
  const nothing = <EmptyState title={words.noVacancies} about={words.noVacanciesAbout} />;
  const campusName = ({ campusId }: VacancyRow) => places.get(campusId)?.name ?? campusId;
  const bySubject = subjectVacancies(vacancies);
  return (
    <>
      <Section title={words.bySubject}>
        <DataTable<Vacancy> label={words.bySubject} rows={bySubject} columns={[subjectColumn, ...figures<Vacancy>(({ inPost }) => number(inPost))]} rowKey={(row) => row.subject} empty={nothing} />
        <p className="soft">{words.vacancyNote}</p>
      </Section>
      <Section title={words.byCampus}>
        <DataTable<VacancyRow>
          label={words.byCampus}
          rows={lacking}
          toolbar={
            <Select<string>
              aria-label={words.subject}
              value={subject ?? ""}
              onChange={(chosen) => onSubject(chosen === "" ? undefined : chosen)}
              popupMatchSelectWidth={false}
              options={[{ value: "", label: words.allSubjects }, ...bySubject.map((row) => ({ value: row.subject, label: subjectWord(language, row.subject) }))]}
            />
          }
          columns={[
            { key: "campus", title: words.campus, render: campusName, sortBy: campusName },
            subjectColumn,
            ...figures<VacancyRow>((row) => renderStaffLink(row, campusName(row), number(row.inPost))),
          ]}
          rowKey={(row) => `${row.campusId} ${row.subject}`}
          empty={nothing}
        />
      </Section>
      <Section title={words.bySchool}>
        <DataTable<EntityVacancy>
          label={words.bySchool}
          rows={byEntity(shown).filter(({ entityId, lack }) => schools.has(entityId) && lack > 0)}
          columns={[
            { key: "entity", title: words.entity, render: ({ entityId }) => schools.get(entityId), sortBy: ({ entityId }) => schools.get(entityId) ?? null },
            subjectColumn,
            ...figures<EntityVacancy>(({ inPost }) => number(inPost)),
          ]}
          rowKey={(row) => `${row.entityId} ${row.subject}`}
          empty={nothing}
        />
      </Section>
    </>
  );
}

function byEntity(rows: readonly VacancyRow[]): EntityVacancy[] {
  const groups = new Map<string, VacancyRow[]>();
  for (const row of rows) groups.set(row.entityId, [...(groups.get(row.entityId) ?? []), row]);
  return [...groups]
    .flatMap(([entityId, own]) => subjectVacancies(own).map((vacancy) => ({ ...vacancy, entityId })))
    .toSorted((a, b) => b.lack - a.lack);
}
