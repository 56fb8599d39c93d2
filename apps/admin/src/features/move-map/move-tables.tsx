import type { CampusId, PersonId } from "@qitong/domain";
import type { CampusTurnover, MoveFlow } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import { signed } from "./looked";
import { moveMapTexts } from "./move-map-texts";

export interface WayTableProps {
  readonly flows: readonly MoveFlow[];
  readonly campusName: (id: CampusId) => string;
  readonly personName: (id: PersonId) => string;
  /** Undefined where one of the two places is not known. */
  readonly minutesOf: (flow: MoveFlow) => number | undefined;
}

/** What the pictures show, way by way. */
export function WayTable({ flows, campusName, personName, minutesOf }: WayTableProps) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 0);
  const columns: Column<MoveFlow>[] = [
    { key: "from", title: words.from, width: 170, render: (row) => campusName(row.fromCampusId), sortBy: (row) => campusName(row.fromCampusId) },
    { key: "to", title: words.to, width: 170, render: (row) => campusName(row.toCampusId), sortBy: (row) => campusName(row.toCampusId) },
    { key: "people", title: words.people, width: 100, align: "end", render: (row) => number(row.people.length), sortBy: (row) => row.people.length },
    {
      key: "minutes", title: words.minutes, width: 150, align: "end",
      render: (row) => minutesText(minutesOf(row), number, words.unknown),
      sortBy: (row) => minutesOf(row) ?? null,
    },
    { key: "who", title: words.who, render: (row) => row.people.map(personName).join(words.separator) },
  ];
  return (
    <DataTable label={words.flowTable} rows={flows} columns={columns} rowKey={(row) => `${row.fromCampusId} ${row.toCampusId}`} empty={<EmptyState title={words.none} />} />
  );
}

const minutesText = (minutes: number | undefined, number: (value: number) => string, unknown: string): string => (minutes === undefined ? unknown : number(Math.round(minutes)));

export interface TurnoverTableProps {
  readonly campuses: readonly CampusTurnover[];
  readonly campusName: (id: CampusId) => string;
}

/** Campuses that somebody leaves or joins; the others stay as they are. */
export function TurnoverTable({ campuses, campusName }: TurnoverTableProps) {
  const words = useTexts(moveMapTexts);
  const language = useLanguage();
  const figure = (key: "before" | "arriving" | "leaving" | "after"): Column<CampusTurnover> => ({
    key, title: words[key], width: 120, align: "end", render: (row) => formatNumber(language, row[key], 0), sortBy: (row) => row[key],
  });
  const columns: Column<CampusTurnover>[] = [
    { key: "campus", title: words.campus, render: (row) => campusName(row.campusId), sortBy: (row) => campusName(row.campusId) },
    ...(["before", "arriving", "leaving", "after"] as const).map(figure),
    { key: "net", title: words.net, width: 120, align: "end", render: (row) => signed(row.after - row.before), sortBy: (row) => row.after - row.before },
  ];
  const touched = campuses.filter(({ arriving, leaving }) => arriving + leaving > 0);
  return <DataTable label={words.campusTable} rows={touched} columns={columns} rowKey={(row) => row.campusId} empty={<EmptyState title={words.none} />} />;
}
