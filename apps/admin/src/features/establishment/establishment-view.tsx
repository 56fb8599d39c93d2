import type { CivilDate } from "@qitong/domain";
import { establishmentSources } from "@qitong/domain/staffing";
import { EmptyState, formatDate, formatNumber, PageHeader, Section, useLanguage, useTexts } from "@qitong/ui";
import { Segmented } from "antd";
import type { ReactNode } from "react";
import type { ServedFile } from "../../connection/save-file";
import { AsOfPicker } from "../../shell/as-of-picker";
import { ExportButton } from "../../shell/export-button";
import { CampusTable } from "./campus-table";
import { EntityTable } from "./entity-table";
import { boardViews, type BoardView, type EntityRow, type EstablishmentBoard, type VacancyRow } from "./establishment-board";
import { establishmentTexts, viewKeys } from "./establishment-texts";
import styles from "./establishment.module.css";
import { TitleTable } from "./title-table";
import { VacancyTables } from "./vacancy-tables";

export interface EstablishmentViewProps {
  readonly board: EstablishmentBoard;
  readonly today: CivilDate;
  readonly asOf: CivilDate | undefined;
  readonly view: BoardView;
  readonly subject: string | undefined;
  readonly onAsOf: (asOf: CivilDate | undefined) => void;
  readonly onView: (view: BoardView) => void;
  readonly onSubject: (subject: string | undefined) => void;
  readonly loadExport: () => Promise<ServedFile>;
  readonly renderEntry?: ((entity: EntityRow) => ReactNode) | undefined;
  readonly renderStaffLink: (row: VacancyRow, campusName: string, inPost: string) => ReactNode;
}

export function EstablishmentView(props: EstablishmentViewProps) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const { board, today, asOf, view, onAsOf, onView } = props;
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about}
        actions={
          <>
            <AsOfPicker asOf={asOf} today={today} mayLookAhead onChange={onAsOf} />
            <ExportButton disabled={board.campuses.length === 0} load={props.loadExport} />
          </>
        }
      />
      <p className="soft">{words.staffNote(formatDate(language, board.asOf), board.schoolYear)}</p>
      {board.campuses.length === 0 ? (
        <EmptyState title={words.emptyTitle} about={words.emptyAbout} />
      ) : (
        <>
          <Segmented<BoardView>
            name="view"
            aria-label={words.view}
            value={view}
            options={boardViews.map((value) => ({ value, label: words[viewKeys[value]] }))}
            onChange={onView}
          />
          <Shown {...props} />
          <Sources board={board} />
        </>
      )}
    </>
  );
}

function Shown({ board, view, subject, onSubject, renderEntry, renderStaffLink }: EstablishmentViewProps) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const { entities, campuses, settings, vacancies } = board;
  if (view === "titles") {
    return (
      <Section title={words.titles}>
        <TitleTable entities={entities} settings={settings} />
      </Section>
    );
  }
  if (view === "vacancies") {
    return <VacancyTables vacancies={vacancies} campuses={campuses} entities={entities} subject={subject} onSubject={onSubject} renderStaffLink={renderStaffLink} />;
  }
  const ratio = (value: number) => formatNumber(language, value, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      <Section title={words.entities}>
        <EntityTable entities={entities} renderEntry={renderEntry} />
        <p className="soft">{words.ratio(ratio(settings.pupilsPerStaff.primary), ratio(settings.pupilsPerStaff.junior))}</p>
        <p className="soft">{words.employerNote}</p>
      </Section>
      <Section title={words.campuses}>
        <CampusTable campuses={campuses} />
      </Section>
    </>
  );
}

function Sources({ board: { campuses } }: { readonly board: EstablishmentBoard }) {
  const words = useTexts(establishmentTexts);
  const reported = [...new Set(campuses.flatMap(({ pupilSource }) => pupilSource ?? []))];
  return (
    <Section title={words.sources}>
      <ul className={styles.sources}>
        <li>{words.sourceRatio(establishmentSources.pupilsPerStaff.source)}</li>
        <li>{words.sourceNonTeaching(establishmentSources.nonTeachingShare.source)}</li>
        <li>{words.sourceTitles(establishmentSources.titleSharesPrimary.source)}</li>
        {reported.length > 0 && <li>{words.sourcePupils(reported.join(words.listSeparator))}</li>}
      </ul>
    </Section>
  );
}
