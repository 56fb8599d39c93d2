/** Rows of requests: half a year of them at the schools of the three pairs, some still open on the demo's day. */
import { createHash } from "node:crypto";
import { addDays, civilDate, type CampusId, type CivilDate, type DistrictId, type PersonId, type RequestId } from "@qitong/domain";
import { addWorkingDays, isWorkingDay } from "@qitong/domain/calendar";
import { codeAlphabet, codeLength, requestCatalogue, type RequestStatus, type TraceKind } from "@qitong/domain/management";
import type { DemoIds } from "./demo-ids";
import type { DemoRow, DemoRows } from "./demo-rows";
import type { Random } from "./random";
import { declined, matters } from "./request-texts";

export interface AskedSchool {
  readonly campusId: CampusId;
  /** Who answers there. */
  readonly handler: PersonId;
  /** About how many requests came in. */
  readonly requests: number;
}

export interface RequestWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly districtId: DistrictId;
  readonly officer: PersonId;
  readonly random: Random;
  /** The day that the demo's story is told for; requests of the last days are still open. */
  readonly today: CivilDate;
}

const firstDay = civilDate("2026-06-01");
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
/** Ten in the morning in China. */
const instantOf = (day: CivilDate): Date => new Date(`${day}T02:00:00.000Z`);

/** Every campus has its code; the same on every machine, so that a poster of the demo stays good. */
export function addCampusCodes({ rows, officer, random }: RequestWork, campusIds: readonly CampusId[]): void {
  for (const campusId of campusIds) {
    const code = Array.from({ length: codeLength }, () => codeAlphabet.charAt(random.whole(0, 31))).join("");
    rows.campusCode.push({ code, campusId, startsAt: instantOf(firstDay), isCurrent: 1, issuedBy: officer, reason: null });
  }
}

export function addRequests(work: RequestWork, schools: readonly AskedSchool[]): void {
  for (const school of schools) for (let count = 0; count < school.requests; count += 1) addRequest(work, school, count);
}

type Row = DemoRow<"request">;

function addRequest(work: RequestWork, school: AskedSchool, count: number): void {
  const { random, rows, ids, today } = work;
  const isOurs = !random.chance(0.03);
  const matter = isOurs ? random.pick(matters) : declined;
  // More and more of them, as parents come to know the code; two or three on each of the last days.
  const receivedOn = addDays(firstDay, Math.floor((dayCount(today) + 1) * Math.sqrt((count + random.next()) / school.requests)));
  const dueOn = addWorkingDays(receivedOn, requestCatalogue[matter.category].workingDays).date;
  const id = ids.next<RequestId>();
  const row: Row = {
    id, number: `S${receivedOn.slice(2).replaceAll("-", "")}-${String(random.whole(0, 999_999)).padStart(6, "0")}`,
    // Nobody holds the secret of a generated request: it is followed by staff only.
    secretHash: hash(`secret of ${id}`), sendingHash: hash(`sending of ${id}`), districtId: work.districtId, campusId: school.campusId,
    category: matter.category, text: matter.text, place: matter.place, asker: random.chance(0.9) ? "parent" : "staff", status: "received",
    receivedAt: instantOf(receivedOn), receivedOn, clockFrom: receivedOn, dueOn, firstDueOn: dueOn,
  };
  const life = new Life(work, row, school);
  if (isOurs) life.live(matter.answer);
  else life.decline(matter.answer);
  rows.request.push(row);
  if (random.chance(0.35)) {
    rows.requestContact.push({ requestId: id, name: "演示家长", phone: `1380000${String(random.whole(0, 9999)).padStart(4, "0")}`, disclosure: random.chance(0.6) ? "school" : "district" });
  }
}

const dayCount = (today: CivilDate): number => Math.round((Date.parse(today) - Date.parse(firstDay)) / 86_400_000);

/** Goes through what would have happened, day by day, until the demo's day. */
class Life {
  #version = 1;

  constructor(
    private readonly work: RequestWork,
    private readonly row: Row,
    private readonly school: AskedSchool,
  ) {
    this.#event("received", row.receivedOn, null, { detail: { photos: 0, dueOn: row.dueOn } });
  }

  decline(reason: string): void {
    const day = nextWorkingDay(this.row.receivedOn);
    if (day <= this.work.today) this.#reach("not-ours", "declined", day, this.work.officer, reason, { endedOn: day });
  }

  live(answer: string): void {
    const { random, today } = this.work;
    const { handler } = this.school;
    const dispatchedOn = nextWorkingDay(this.row.receivedOn);
    if (dispatchedOn > today || (dispatchedOn === today && random.chance(0.6))) return;
    this.#reach("dispatched", "dispatched", dispatchedOn, handler, null, { handlerId: handler });
    const startedOn = nextWorkingDay(dispatchedOn);
    if (startedOn > today) return;
    this.#reach("handling", "started", startedOn, handler, null, {});
    const answeredOn = this.#dayOfAnswer(startedOn);
    if (answeredOn > today) return this.#passDue();
    this.#reach("answered", "answered", answeredOn, handler, answer, { answeredOn, firstAnsweredOn: answeredOn });
    this.#rate(answeredOn);
  }

  /** Most answers come in time; some schools are slower, and two requests of the last weeks are late. */
  #dayOfAnswer(startedOn: CivilDate): CivilDate {
    const { random, today } = this.work;
    const isRecent = this.row.receivedOn >= addDays(today, -16);
    if (isRecent && random.chance(0.12)) return addDays(today, 7);
    const isLate = random.chance(0.03);
    return addWorkingDays(isLate ? (this.row.dueOn as CivilDate) : startedOn, random.whole(isLate ? 1 : 0, 2)).date;
  }

  #passDue(): void {
    const { dueOn } = this.row;
    if (dueOn >= this.work.today) return;
    this.row.overdueFor = dueOn;
    this.#event("overdue", addDays(dueOn, 1), null, { detail: { dueOn } });
  }

  #rate(answeredOn: CivilDate): void {
    const { random, today } = this.work;
    const ratedOn = addDays(answeredOn, random.whole(0, 4));
    if (random.chance(0.7)) {
      if (ratedOn > today) return;
      const rating = Number(random.weighted({ 5: 62, 4: 26, 3: 8, 2: 3, 1: 1 }));
      const isSolved = rating >= 3;
      this.#reach("closed", "rated", ratedOn, null, rating >= 4 ? "感谢及时处理" : null, { rating, isSolved, endedOn: ratedOn }, { rating, isSolved });
      return;
    }
    const closedOn = addDays(answeredOn, 16);
    if (closedOn <= today) this.#reach("closed", "closed", closedOn, null, null, { endedOn: closedOn });
  }

  #reach(status: RequestStatus, kind: TraceKind, on: CivilDate, by: PersonId | null, text: string | null, change: Partial<Row>, detail: object = {}): void {
    Object.assign(this.row, change, { status, version: (this.#version += 1) });
    this.#event(kind, on, by, { text, detail });
  }

  #event(kind: TraceKind, on: CivilDate, personId: PersonId | null, { text = null, detail = {} }: { text?: string | null; detail?: object }): void {
    this.work.rows.requestEvent.push({ requestId: this.row.id, at: instantOf(on), on, kind, personId, text, detail });
  }
}

function nextWorkingDay(day: CivilDate): CivilDate {
  let next = day;
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
