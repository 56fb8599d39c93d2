/** Establishment, titles and vacancies as a workbook, a sheet each, with the sources of the figures. */
import { establishmentSources, subjects, titles, titleSharesOf } from "@qitong/domain/staffing";
import { figure, rounded, text, workbookFile, type WorkbookCell, type WorkbookSheet } from "@qitong/service/workbook";
import type { OutgoingFile } from "@qitong/service";
import type { EstablishmentBoard } from "./board";
import { establishmentWords, type EstablishmentWords } from "./export-words";

type Language = keyof typeof establishmentWords;


export async function exportEstablishment(board: EstablishmentBoard, language: Language): Promise<OutgoingFile> {
  const words = establishmentWords[language];
  return workbookFile(`${words.fileName}-${board.asOf}.xlsx`, {
    sheets: [entitySheet(board, words), campusSheet(board, words), titleSheet(board, words, language), vacancySheet(board, words, language), sourceSheet(board, words)],
  });
}

function entitySheet({ entities }: EstablishmentBoard, words: EstablishmentWords): WorkbookSheet {
  return {
    name: words.entities,
    columns: [
      text(words.entity), figure(words.approved), text(words.basis), figure(words.established), figure(words.contract), text(words.standing),
      figure(words.pupils), figure(words.need), figure(words.withoutSubject), figure(words.nonTeachingLimit),
    ],
    rows: entities.map(({ name, approved, establishment, established, contract, standing, pupils, need, nonTeaching }): WorkbookCell[] => [
      name, approved, words.basisOf(establishment), established, contract, words.standingOf(standing), pupils, rounded(need, 1),
      nonTeaching.kind === "no-staff" ? null : rounded(nonTeaching.atMost, 1), nonTeaching.limit,
    ]),
  };
}

function campusSheet({ campuses }: EstablishmentBoard, words: EstablishmentWords): WorkbookSheet {
  return {
    name: words.campuses,
    columns: [
      text(words.campus), text(words.entity), figure(words.pupils), figure(words.classes), figure(words.need), figure(words.staff),
      figure(words.established), figure(words.contract), text(words.pupilSource),
    ],
    rows: campuses.map((row): WorkbookCell[] => [
      row.name, row.entityName, row.pupils, row.classes, rounded(row.need, 1), row.staff, row.established, row.contract, row.pupilSource,
    ]),
  };
}

function titleSheet({ entities, settings }: EstablishmentBoard, words: EstablishmentWords, language: Language): WorkbookSheet {
  return {
    name: words.titles,
    columns: [text(words.entity), text(words.title), figure(words.held), figure(words.share), figure(words.allowed), figure(words.free), figure(words.over)],
    rows: entities.flatMap(({ name, mainStage, titles: lines }) =>
      lines.map(({ title, held, allowed, free, over }): WorkbookCell[] => [
        name, titles[title][language], held, titleSharesOf(mainStage, settings)[title], allowed, free, over,
      ]),
    ),
  };
}

function vacancySheet({ vacancies, campuses }: EstablishmentBoard, words: EstablishmentWords, language: Language): WorkbookSheet {
  const places = new Map(campuses.map((campus) => [campus.campusId as string, campus]));
  const subjectName = (key: string) => (key in subjects ? subjects[key as keyof typeof subjects][language] : key);
  return {
    name: words.vacancies,
    columns: [text(words.campus), text(words.entity), text(words.subject), figure(words.required), figure(words.inPost), figure(words.lack)],
    rows: vacancies.map(({ campusId, subject, required, inPost, lack }): WorkbookCell[] => [
      places.get(campusId)?.name ?? campusId, places.get(campusId)?.entityName ?? "", subjectName(subject), required, inPost, lack,
    ]),
  };
}

function sourceSheet({ settings, schoolYear, asOf }: EstablishmentBoard, words: EstablishmentWords): WorkbookSheet {
  const { pupilsPerStaff, nonTeachingShare } = settings;
  const { source, certainty } = establishmentSources.titleSharesPrimary;
  return {
    name: words.sources,
    columns: [text(words.figure), text(words.value), text(words.source)],
    rows: [
      [words.ratio, words.byStage(pupilsPerStaff.primary, pupilsPerStaff.junior), establishmentSources.pupilsPerStaff.source],
      [words.nonTeachingLimit, words.byStage(nonTeachingShare.primary, nonTeachingShare.junior), establishmentSources.nonTeachingShare.source],
      [words.titles, words.ofSettings, certainty === "M" ? `${source}${words.notChecked}` : source],
      [words.staff, asOf, words.register],
      [words.pupils, String(schoolYear), words.reported],
    ],
  };
}
