/** Whether the database holds two schools or one, told by every row that a merger touches. */
import { and, eq, isNull } from "drizzle-orm";
import type { CampusId, CivilDate, ClassId, EntityId, MergerCaseId, PersonId, PostId } from "@qitong/domain";
import type { Database } from "@qitong/db";
import {
  assignment, auditEvent, campusAffiliation, campusName, campusSchoolCode, employment, entitySuccession, groupMembership, legalEntity,
  legalEntityName, legalRepresentative, mergerCase, post, schoolClassName,
} from "@qitong/db/schema";

export interface MergerTraces {
  readonly caseId: MergerCaseId;
  readonly pair: {
    readonly absorbing: { readonly entityId: EntityId };
    readonly absorbed: { readonly entityId: EntityId; readonly campusId: CampusId; readonly schoolCode: string };
  };
  readonly people: {
    readonly principals: { readonly absorbing: PostId; readonly absorbed: PostId };
    /** The record that the absorbed school has of someone of the other. */
    readonly twice: { readonly second: PersonId };
    readonly sharedNumber: { readonly employmentId: string };
    readonly sharedClass: ClassId;
  };
}

/** A row that was never there has not ended. */
const hasEnded = (row: { readonly endsOn: CivilDate | null } | undefined): boolean => row !== undefined && row.endsOn !== null;

/** Each true once the merger is there. */
export async function tracesOf(db: Database, { pair: { absorbing, absorbed }, people, caseId }: MergerTraces) {
  const [entity] = await db.select().from(legalEntity).where(eq(legalEntity.id, absorbed.entityId));
  const names = await db.select().from(legalEntityName).where(and(eq(legalEntityName.entityId, absorbed.entityId), isNull(legalEntityName.endsOn)));
  const successions = await db.select().from(entitySuccession).where(eq(entitySuccession.fromEntityId, absorbed.entityId));
  const affiliations = await db.select().from(campusAffiliation).where(and(eq(campusAffiliation.campusId, absorbed.campusId), isNull(campusAffiliation.endsOn)));
  const campusNames = await db.select().from(campusName).where(eq(campusName.campusId, absorbed.campusId));
  const [code] = await db.select().from(campusSchoolCode).where(eq(campusSchoolCode.code, absorbed.schoolCode));
  const classNames = await db.select().from(schoolClassName).where(eq(schoolClassName.classId, people.sharedClass));
  const [representative] = await db.select().from(legalRepresentative).where(eq(legalRepresentative.entityId, absorbed.entityId));
  const [principal] = await db.select().from(post).where(eq(post.id, people.principals.absorbed));
  const heads = await db.select().from(post).where(and(eq(post.placeKind, "campus"), eq(post.placeId, absorbed.campusId)));
  const [contract] = await db.select().from(employment).where(eq(employment.id, people.sharedNumber.employmentId));
  const contracts = await db.select().from(employment).where(eq(employment.personId, contract?.personId ?? people.twice.second));
  const [secondContract] = await db.select().from(employment).where(eq(employment.personId, people.twice.second));
  const [secondPlace] = await db.select().from(assignment).where(eq(assignment.personId, people.twice.second));
  const [membership] = await db.select().from(groupMembership).where(and(eq(groupMembership.campusId, absorbed.campusId), eq(groupMembership.role, "member")));
  const [row] = await db.select().from(mergerCase).where(eq(mergerCase.id, caseId));
  const events = await db.select().from(auditEvent).where(and(eq(auditEvent.subjectId, caseId), eq(auditEvent.act, "legal-entity.mergerCase.apply")));
  return {
    entityDissolved: entity !== undefined && entity.dissolvedOn !== null,
    nameEnded: names.length === 0,
    succeeded: successions.length === 1,
    campusMoved: affiliations.length === 1 && affiliations[0]?.entityId === absorbing.entityId,
    campusRenamed: campusNames.length === 2,
    representativeEnded: hasEnded(representative),
    codeRetired: hasEnded(code),
    classRenamed: classNames.length === 2,
    postEnded: hasEnded(principal),
    headAppointed: heads.length === 1,
    renumbered: hasEnded(contract) && contracts.length === 2,
    secondContractEnded: hasEnded(secondContract),
    secondPlaceEnded: hasEnded(secondPlace),
    // A pair that belonged to no group has none to end: told by the campus's move.
    groupEnded: membership === undefined ? affiliations[0]?.entityId === absorbing.entityId : membership.endsOn !== null,
    caseEffective: row?.status === "effective",
    audited: events.length === 1,
  };
}

export type MergerState = "both schools" | "the merged one" | Awaited<ReturnType<typeof tracesOf>>;

/** The traces themselves where they do not agree: a half merger. */
export async function mergerState(db: Database, of: MergerTraces): Promise<MergerState> {
  const traces = await tracesOf(db, of);
  const all = Object.values(traces);
  if (all.every((trace) => !trace)) return "both schools";
  return all.every(Boolean) ? "the merged one" : traces;
}
