/** What the screens read of plans. */
import { aliasedTable, and, asc, eq, inArray } from "drizzle-orm";
import {
  addDays, type AlternativeId, type CampusId, type CivilDate, type EntityId, type PersonId, type Scope,
  type TransferPlanId,
} from "@qitong/domain";
import { answersDue, goalFigures, noticePeriod, publicPlanStatuses, summariseMoves, type AlternativeSummary, type AnswerSide, type GoalFigures } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { auditEvent, person, qualification } from "@qitong/db/schema";
import { absent, findScopeChain, getDistrictOf, inForce, listCampusIds, listCampusNames, type Asking } from "@qitong/service";
import { Findings } from "../plan/findings";
import { findEntities, listAnswers, listPlanIdsTouching, loadAnswerState } from "./consultation-store";
import { loadFacts, type PlanFacts } from "./facts";
import { getAlternative, getPlan, listAlternatives, listChosenMoves, listMoves, listMovesWithAuthors, listPlans, type PlanRow } from "../plan/store";

/** All plans of a district; of a school only those past submission that concern it. */
export async function listPlansOf({ db, today }: Asking, scope: Scope) {
  const districtId = await getDistrictOf(db, scope);
  if (scope.kind === "district") return listPlans(db, districtId);
  return listPlans(db, districtId, await listPlanIdsTouching(db, await listCampusIds(db, scope, today)));
}

export async function readPlan({ db, today }: Asking, planId: TransferPlanId) {
  const plan = await getPlan(db, planId);
  const [listed] = await listPlans(db, plan.districtId, [planId]);
  if (!listed) throw absent();
  const [listedAlternatives, timeline] = [await listAlternatives(db, planId), await listTimeline(db, planId)];
  const alternatives = listedAlternatives.map(({ findings: _ofComparison, ...rest }) => rest);
  const { settings, version, districtId } = plan;
  const notice = { ifApprovedToday: noticePeriod(today, settings.noticeWorkingDays), lastDay: plan.noticeEndsOn && addDays(plan.noticeEndsOn, -1) };
  return { ...listed, districtId, settings, version, alternatives, timeline, notice };
}

const actor = aliasedTable(person, "actor");

/** What happened to the plan, from the audit: who, when, what. */
async function listTimeline(db: Queryable, planId: TransferPlanId) {
  return db
    .select({ at: auditEvent.at, act: auditEvent.act, byName: actor.name, detail: auditEvent.detail })
    .from(auditEvent)
    .leftJoin(actor, eq(actor.id, auditEvent.personId))
    .where(and(eq(auditEvent.subjectKind, "transfer-plan"), eq(auditEvent.subjectId, planId)))
    .orderBy(asc(auditEvent.id));
}

export async function readFacts({ db }: Asking, planId: TransferPlanId): Promise<PlanFacts> {
  return factsOf(db, await getPlan(db, planId));
}

function factsOf(db: Queryable, plan: PlanRow): Promise<PlanFacts> {
  return loadFacts(db, { ...plan, settings: plan.settings.transfer });
}

export interface ComparedAlternative extends AlternativeSummary {
  readonly id: AlternativeId;
  readonly name: string;
  readonly objective: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  /** Every goal's figure, of the plan as it stands; and of moving nobody. */
  readonly figures: GoalFigures;
  readonly figuresNow: GoalFigures;
  readonly proofs: Findings["proofs"];
}

/** All alternatives of a plan on the same facts, side by side. */
export async function compareAlternatives({ db }: Asking, planId: TransferPlanId): Promise<ComparedAlternative[]> {
  const plan = await getPlan(db, planId);
  const facts = await factsOf(db, plan);
  const { transfer } = plan.settings;
  const figuresNow = goalFigures([], facts, transfer);
  const compared: ComparedAlternative[] = [];
  for (const { id, name, objective, bound, gap, findings } of await listAlternatives(db, planId)) {
    const moves = await listMoves(db, id);
    const proofs = Findings.safeParse(findings).data?.proofs ?? [];
    compared.push({ id, name, objective, bound, gap, proofs, figuresNow, figures: goalFigures(moves, facts, transfer), ...summariseMoves(moves, facts, transfer) });
  }
  return compared;
}

/** Answers of a plan with what is missing, for the district. */
export async function readAnswers({ db, today }: Asking, planId: TransferPlanId) {
  const plan = await getPlan(db, planId);
  const moves = await listChosenMoves(db, plan);
  const state = await loadAnswerState(db, plan, moves, today);
  return { answers: await listAnswers(db, planId), missing: state.missing, nobodyToAsk: state.nobodyToAsk, due: state.due };
}

/** The moves of one alternative with names, for lists and papers. */
export async function namedMoves(db: Queryable, alternativeId: AlternativeId, on: CivilDate) {
  const moves = await listMoves(db, alternativeId);
  if (moves.length === 0) return [];
  const people = await db
    .select({ personId: person.id, name: person.name, subject: qualification.subject, title: qualification.title, backboneLevel: qualification.backboneLevel })
    .from(person)
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(inArray(person.id, moves.map((move) => move.personId)));
  const names = await listCampusNames(db, moves.flatMap((move) => [move.fromCampusId, move.toCampusId]), on);
  const personOf = new Map(people.map((one) => [one.personId, one]));
  const campusOf = (id: CampusId): string => names.get(id) ?? id;
  return moves.map((move) => {
    const { name = "", subject = null, title = null, backboneLevel = null } = personOf.get(move.personId) ?? {};
    return { ...move, name, subject, title, backboneLevel, fromCampusName: campusOf(move.fromCampusId), toCampusName: campusOf(move.toCampusId) };
  });
}

export interface Question {
  readonly personId: PersonId;
  readonly side: AnswerSide;
  /** Both campuses are of this entity: the one answer stands for both sides. */
  readonly insideEntity: boolean;
  readonly name: string;
  readonly subject: string | null;
  readonly title: string | null;
  readonly backboneLevel: string | null;
  readonly fromCampusName: string;
  readonly toCampusId: CampusId;
  readonly toCampusName: string;
  readonly answer: { readonly agrees: boolean; readonly reason: string | null } | null;
}

/** A principal's own page: only the teachers who leave or join the entity. */
export async function readConsultation({ db, today }: Asking, scope: Scope): Promise<{ entityId: EntityId; plans: ConsultedPlan[] }> {
  const entity = (await findScopeChain(db, scope, today))?.find((place) => place.kind === "entity");
  if (!entity) throw absent();
  const entityScope: Scope = { kind: "entity", id: entity.id };
  const planIds = await listPlanIdsTouching(db, await listCampusIds(db, entityScope, today));
  const plans: ConsultedPlan[] = [];
  for (const listed of await listPlans(db, await getDistrictOf(db, scope), planIds)) {
    if (!publicPlanStatuses.includes(listed.status) || listed.chosenAlternativeId === null) continue;
    const { id, title, status, effectiveOn } = listed;
    plans.push({ id, title, status, effectiveOn, questions: await listQuestions(db, id, entity.id, today) });
  }
  return { entityId: entity.id, plans };
}

export interface ConsultedPlan {
  readonly id: TransferPlanId;
  readonly title: string;
  readonly status: PlanRow["status"];
  readonly effectiveOn: CivilDate;
  readonly questions: readonly Question[];
}

async function listQuestions(db: Queryable, planId: TransferPlanId, entityId: EntityId, today: CivilDate): Promise<Question[]> {
  const plan = await getPlan(db, planId);
  if (plan.chosenAlternativeId === null) return [];
  const entityOf = await findEntities(db, plan.districtId, today);
  const moves = await namedMoves(db, plan.chosenAlternativeId, today);
  const given = new Map((await listAnswers(db, planId)).map((answer) => [`${answer.personId} ${answer.side}`, answer]));
  const moveOf = new Map(moves.map((move) => [move.personId, move]));
  return answersDue(moves, entityOf)
    .filter((due) => due.entityId === entityId)
    .flatMap(({ personId, side }): Question[] => {
      const move = moveOf.get(personId);
      if (!move) return [];
      const answer = given.get(`${personId} ${side}`);
      const { name, subject, title, backboneLevel, fromCampusName, toCampusId, toCampusName } = move;
      return [{
        personId, side, name, subject, title, backboneLevel, fromCampusName, toCampusId, toCampusName,
        insideEntity: entityOf(move.fromCampusId) === entityOf(move.toCampusId),
        answer: answer ? { agrees: answer.agrees, reason: answer.reason } : null,
      }];
    });
}

/** The moves of an alternative, with who changed each last. @throws absent when it is not of the plan */
export async function readMoves({ db }: Asking, { planId, alternativeId }: { planId: TransferPlanId; alternativeId: AlternativeId }) {
  const { id } = await getAlternative(db, planId, alternativeId);
  return listMovesWithAuthors(db, id);
}
