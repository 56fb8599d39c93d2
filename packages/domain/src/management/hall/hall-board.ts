/** The office's board: what came in, what was decided, and whether within the promise. From data only; nothing to count, no figure. */
import type { CivilDate } from "../../civil-date";
import type { CampusId } from "../../identifier";
import type { ApprovalStatus } from "../approval";

/** Applications that are alike in all of this, counted by the database. */
export interface HallRow {
  readonly itemKey: string;
  readonly campusId: CampusId | null;
  readonly status: ApprovalStatus;
  readonly dueOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly rounds: number;
  readonly count: number;
}

export interface HallFigures {
  readonly received: number;
  readonly decided: number;
  readonly running: number;
  /** Waits for the applicant to add something. */
  readonly returned: number;
  readonly late: number;
  /** Of those that were decided or are late: decided by the promised day. */
  readonly onTimeShare: number | null;
  /** 一次办成: of those decided, without anything to add. */
  readonly firstTimeShare: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function hallFigures(rows: readonly HallRow[], today: CivilDate): HallFigures {
  const count = (is: (row: HallRow) => boolean): number => rows.filter(is).reduce((sum, row) => sum + row.count, 0);
  const isDecided = ({ status }: HallRow) => status === "approved" || status === "rejected";
  const decided = count(isDecided);
  const late = count(({ status, dueOn }) => status === "running" && dueOn < today);
  const onTime = count((row) => isDecided(row) && row.endedOn !== null && row.endedOn <= row.dueOn);
  return {
    received: count(() => true), decided, late,
    running: count(({ status }) => status === "running"),
    returned: count(({ status }) => status === "returned"),
    onTimeShare: share(onTime, decided + late),
    firstTimeShare: share(count((row) => isDecided(row) && row.rounds === 1), decided),
  };
}

export interface HallBoard {
  readonly all: HallFigures;
  readonly byItem: readonly { readonly itemKey: string; readonly figures: HallFigures }[];
  readonly byCampus: readonly { readonly campusId: CampusId; readonly figures: HallFigures }[];
}

/** Late ones first, then what is asked for most; items that nobody asked for are left out. */
export function hallBoard(rows: readonly HallRow[], campusIds: readonly CampusId[], today: CivilDate): HallBoard {
  const keys = [...new Set(rows.map(({ itemKey }) => itemKey))];
  const lateFirst = <Part extends { readonly figures: HallFigures }>(parts: readonly Part[]): Part[] =>
    parts.toSorted((a, b) => b.figures.late - a.figures.late || b.figures.received - a.figures.received);
  return {
    all: hallFigures(rows, today),
    byItem: lateFirst(keys.map((itemKey) => ({ itemKey, figures: hallFigures(rows.filter((row) => row.itemKey === itemKey), today) }))),
    byCampus: lateFirst(
      campusIds.map((campusId) => ({ campusId, figures: hallFigures(rows.filter((row) => row.campusId === campusId), today) })).filter(({ figures }) => figures.received > 0),
    ),
  };
}
