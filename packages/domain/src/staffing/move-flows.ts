/** Who goes from which campus to which: the moves of a plan added up by way and by campus. */
import type { CampusId, PersonId } from "../identifier";
import type { TransferMove, TransferTeacher } from "./reallocation-facts";

export interface MoveFlow {
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
  readonly people: readonly PersonId[];
}

export interface CampusTurnover {
  readonly campusId: CampusId;
  /** Teachers without the plan and with it. */
  readonly before: number;
  readonly after: number;
  readonly arriving: number;
  readonly leaving: number;
}

export interface FlowChoice {
  /** Only teachers of this subject. */
  readonly subject?: string | undefined;
  /** Only moves from or to this campus. */
  readonly campusId?: CampusId | undefined;
}

export interface MoveFlows {
  readonly people: number;
  /** The largest first. */
  readonly flows: readonly MoveFlow[];
  /** Every campus that was named, in the order given; a chosen campus narrows the moves and never these. */
  readonly campuses: readonly CampusTurnover[];
}

/**
 * A teacher counts at the campus that the move starts from, whatever the facts say: once a plan is in effect they
 * stand at the campus where it brought them.
 */
export function findMoveFlows(
  moves: readonly TransferMove[],
  teachers: readonly Pick<TransferTeacher, "personId" | "campusId" | "subject">[],
  campusIds: readonly CampusId[],
  choice: FlowChoice = {},
): MoveFlows {
  const { subject, campusId } = choice;
  const known = new Map(teachers.map((teacher) => [teacher.personId, teacher]));
  const ofSubject = moves.filter(({ personId }) => subject === undefined || known.get(personId)?.subject === subject);
  const moveOf = new Map(ofSubject.map((move) => [move.personId, move]));
  const before = new Map<CampusId, number>();
  for (const teacher of teachers) {
    if (subject !== undefined && teacher.subject !== subject) continue;
    const home = moveOf.get(teacher.personId)?.fromCampusId ?? teacher.campusId;
    before.set(home, (before.get(home) ?? 0) + 1);
  }
  const campuses = campusIds.map((id): CampusTurnover => {
    const arriving = ofSubject.filter(({ toCampusId }) => toCampusId === id).length;
    const leaving = ofSubject.filter(({ fromCampusId }) => fromCampusId === id).length;
    const present = before.get(id) ?? 0;
    return { campusId: id, before: present, after: present + arriving - leaving, arriving, leaving };
  });
  const shown = ofSubject.filter(({ fromCampusId, toCampusId }) => campusId === undefined || fromCampusId === campusId || toCampusId === campusId);
  return { people: shown.length, flows: addUp(shown), campuses };
}

function addUp(moves: readonly TransferMove[]): MoveFlow[] {
  const byWay = new Map<string, MoveFlow & { people: PersonId[] }>();
  for (const { personId, fromCampusId, toCampusId } of moves) {
    const way = `${fromCampusId} ${toCampusId}`;
    const flow = byWay.get(way);
    if (flow) flow.people.push(personId);
    else byWay.set(way, { fromCampusId, toCampusId, people: [personId] });
  }
  return [...byWay.entries()]
    .sort(([a, one], [b, other]) => other.people.length - one.people.length || (a < b ? -1 : 1))
    .map(([, flow]) => flow);
}
