/**
 * The board of requests: received, solved, on time, mean working days, satisfaction, for a period by the day of receipt.
 * Where there is nothing to divide by the figure is null, not a zero.
 */
import { workingDaysBetween } from "../calendar/working-day";
import type { CivilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { requestCategories, type RequestCategory } from "./request-category";
import { countedStatuses, isRunning, type RequestStatus } from "./request-lifecycle";

/** Requests that are alike in all that the board counts. */
export interface BoardRow {
  readonly campusId: CampusId;
  readonly category: RequestCategory;
  readonly status: RequestStatus;
  readonly receivedOn: CivilDate;
  /** Due day of the first answer: the promise that was given. */
  readonly firstDueOn: CivilDate;
  readonly firstAnsweredOn: CivilDate | null;
  readonly rating: number | null;
  /** What the asker said when rating; null without a rating. */
  readonly isSolved: boolean | null;
  readonly reopened: number;
  readonly count: number;
}

export interface BoardFigures {
  readonly received: number;
  /** Answered, and not opened again since. */
  readonly solved: number;
  /** Still without an answer after the promised day. */
  readonly late: number;
  readonly solvedShare: number | null;
  /** Of those answered or due: answered by the promised day. */
  readonly onTimeShare: number | null;
  readonly meanWorkingDays: number | null;
  readonly rated: number;
  readonly satisfiedShare: number | null;
  /** Of those rated: the asker says that it is solved. */
  readonly saidSolvedShare: number | null;
  readonly reopenedShare: number | null;
}

/** 好差评 counts 非常满意, 满意 and 基本满意 as satisfied (国办发〔2019〕51号; from memory). */
export const satisfiedFrom = 3;

export function boardFigures(rows: readonly BoardRow[], today: CivilDate): BoardFigures {
  const counted = rows.filter(({ status }) => countedStatuses.some((one) => one === status));
  const answered = counted.filter((row) => row.firstAnsweredOn !== null);
  const unanswered = counted.filter((row) => row.firstAnsweredOn === null);
  const overdue = unanswered.filter((row) => row.firstDueOn < today);
  const onTime = answered.filter((row) => row.firstAnsweredOn !== null && row.firstAnsweredOn <= row.firstDueOn);
  const rated = counted.filter((row) => row.rating !== null);
  const solved = counted.filter(({ status }) => !isRunning(status));
  const days = answered.reduce((sum, row) => sum + row.count * (row.firstAnsweredOn ? workingDaysBetween(row.receivedOn, row.firstAnsweredOn).days : 0), 0);
  return {
    received: total(counted),
    solved: total(solved),
    late: total(overdue),
    solvedShare: share(total(solved), total(counted)),
    onTimeShare: share(total(onTime), total(answered) + total(overdue)),
    meanWorkingDays: share(days, total(answered)),
    rated: total(rated),
    satisfiedShare: share(total(rated.filter(({ rating }) => rating !== null && rating >= satisfiedFrom)), total(rated)),
    saidSolvedShare: share(total(rated.filter(({ isSolved }) => isSolved === true)), total(rated)),
    reopenedShare: share(total(answered.filter(({ reopened }) => reopened > 0)), total(answered)),
  };
}

const total = (rows: readonly Pick<BoardRow, "count">[]): number => rows.reduce((sum, { count }) => sum + count, 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export interface RequestBoard {
  readonly all: BoardFigures;
  readonly byCampus: readonly { readonly campusId: CampusId; readonly figures: BoardFigures }[];
  readonly byCategory: readonly { readonly category: RequestCategory; readonly figures: BoardFigures }[];
  /** Where the most came in, campus and category together; the five largest. */
  readonly hotSpots: readonly { readonly campusId: CampusId; readonly category: RequestCategory; readonly received: number; readonly late: number }[];
  /** By the month of receipt, "2026-11", oldest first; months without any are left out. */
  readonly byMonth: readonly { readonly month: string; readonly figures: BoardFigures }[];
}

const mostHotSpots = 5;

/** @param campusIds every campus of the scope: one without a request is shown with none. */
export function requestBoard(rows: readonly BoardRow[], campusIds: readonly CampusId[], today: CivilDate): RequestBoard {
  const months = [...new Set(rows.map(({ receivedOn }) => receivedOn.slice(0, 7)))].toSorted();
  const spots = campusIds.flatMap((campusId) =>
    requestCategories.map((category) => {
      const here = boardFigures(rows.filter((row) => row.campusId === campusId && row.category === category), today);
      return { campusId, category, received: here.received, late: here.late };
    }),
  );
  return {
    all: boardFigures(rows, today),
    byCampus: campusIds.map((campusId) => ({ campusId, figures: boardFigures(rows.filter((row) => row.campusId === campusId), today) })),
    byCategory: requestCategories.map((category) => ({ category, figures: boardFigures(rows.filter((row) => row.category === category), today) })),
    hotSpots: spots.filter(({ received }) => received > 1).toSorted((a, b) => b.received - a.received || b.late - a.late).slice(0, mostHotSpots),
    byMonth: months.map((month) => ({ month, figures: boardFigures(rows.filter((row) => row.receivedOn.startsWith(month)), today) })),
  };
}
