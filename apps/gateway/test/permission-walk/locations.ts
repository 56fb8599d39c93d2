/** Where the walk knocks: at one's own, at a sibling's, at another school, in another district, and at nothing. */
import { eq } from "drizzle-orm";
import {
  civilDate, type AccountId, type AlternativeId, type CampusId, type DelegationId, type DepartmentId, type DeputyshipId, type DistrictId,
  type EntityId, type FileId, type ForecastScenarioId, type FlowVersionId, type HandoverItemId, type ImportId, type JobId, type MergerCaseId, type PartTimeId, type PersonId,
  type PhotoId, type PositionId, type PostId, type ProvinceId, type RequestId, type SchoolGroupId, type Scope, type TopicId, type TransferPlanId, type VoteId,
} from "@qitong/domain";
import { baseAssumptions, defaultPlanSettings } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import {
  account, campusCode, councilTopic, councilVote, delegation, department, departmentDetail, deputyship, exemption,
  forecastScenario, groupMembership, handoverItem, handoverLedger, importRun, mergerCase, mergerDocument, partTimeService, planAlternative, position,
  positionNumber, post, request, requestPhoto, schoolGroup, storedFile, suggestionRun, transferPlan,
} from "@qitong/db/schema";
import type { World, WorldCampus } from "@qitong/service/testing";
import { insertApprovals, insertFlow, type ApprovalIds } from "./approvals";
import { absentCurriculum, insertCurriculum, type CurriculumIds } from "./curriculum-locations";
import { absentAfterPlan, insertAfterPlan, type AfterPlanIds } from "./after-plan-locations";
import { absentPreference, insertPreferenceLocation, type PreferenceLocation } from "./preference-locations";
import { absentPolicy, insertPolicyLocation, type PolicyLocation } from "./policy-locations";

/** The ids that a procedure may be given at a location; those of a district hold for all of its schools. */
export interface Location extends PolicyLocation, ApprovalIds, PreferenceLocation, AfterPlanIds, CurriculumIds {
  readonly scope: Scope;
  /** To which the district belongs. */
  readonly provinceId: ProvinceId;
  readonly districtId: DistrictId;
  readonly entityId: EntityId;
  readonly campusId: CampusId;
  readonly personId: PersonId;
  readonly accountId: AccountId;
  readonly postId: PostId;
  /** A department of the school, a position in it, and who holds it with a deputy. */
  readonly departmentId: DepartmentId;
  readonly positionId: PositionId;
  readonly departmentPostId: PostId;
  readonly deputyshipId: DeputyshipId;
  /** Given to the person, by someone of the same school. */
  readonly delegationId: DelegationId;
  readonly itemId: HandoverItemId;
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
  readonly caseId: MergerCaseId;
  readonly fileId: FileId;
  readonly groupId: SchoolGroupId;
  /** The school that leads the group. */
  readonly groupLeadId: CampusId;
  readonly runId: JobId;
  readonly schoolImportId: ImportId;
  readonly teacherImportId: ImportId;
  readonly versionId: FlowVersionId;
  readonly requestId: RequestId;
  readonly photoId: PhotoId;
  readonly topicId: TopicId;
  readonly voteId: VoteId;
  readonly handoverImportId: ImportId;
  /** The person serves at the campus, which here is both ends: what is above it decides. */
  readonly partTimeId: PartTimeId;
  readonly scenarioId: ForecastScenarioId;
}

export const locationNames = ["own", "sibling", "otherSchool", "otherDistrict", "absent"] as const;
export type LocationName = (typeof locationNames)[number];
export type Locations = Record<LocationName, Location>;

export async function buildLocations(db: Database, world: World): Promise<Locations> {
  const { xinhua, other } = world.districts;
  const { campuses, teachers } = world;
  const inXinhua = await insertOfDistrict(db, xinhua, campuses.xiyuan, campuses.xinkaixue, teachers.xiyuan[0]);
  const inOther = await insertOfDistrict(db, other, campuses.foreign, campuses.foreign, teachers.foreign[0]);
  const at = async (name: keyof World["campuses"], ofDistrict: OfDistrict): Promise<Location> => {
    const { id, entityId, districtId } = campuses[name];
    const personId = first(teachers[name]);
    const { liveId, ...district } = ofDistrict;
    const policies = await insertPolicyLocation(db, campuses[name], personId, district.fileId);
    const approvals = await insertApprovals(db, { districtId, entityId, campusId: id, personId, liveId, fileId: district.fileId, planId: district.planId, caseId: district.caseId });
    return {
      ...district, ...policies, ...approvals, scope: { kind: "campus", id }, provinceId: districtId === xinhua ? world.provinces.own : world.provinces.other, districtId, entityId, campusId: id, personId,
      ...(await insertOfPerson(db, personId)), partTimeId: await insertPartTime(db, campuses[name], personId), ...(await insertOfCampus(db, districtId, id)),
      ...(await insertOfSchool(db, campuses[name], personId)),
      ...(await insertPreferenceLocation(db, campuses[name], personId, district)), ...(await insertAfterPlan(db, campuses[name], teachers[name])),
      ...(await insertCurriculum(db, campuses[name], personId)),
    };
  };
  return {
    own: await at("ninganlu", inXinhua),
    sibling: await at("xinhualu", inXinhua),
    otherSchool: await at("xiyuan", inXinhua),
    otherDistrict: await at("foreign", inOther),
    absent: {
      scope: { kind: "campus", id: newId() }, provinceId: newId(), districtId: newId(), entityId: newId(), campusId: newId(), personId: newId(), accountId: newId(),
      departmentId: newId(), positionId: newId(), departmentPostId: newId(), deputyshipId: newId(), delegationId: newId(), itemId: newId(),
      postId: newId(), planId: newId(), alternativeId: newId(), caseId: newId(), caseWaitingId: newId(), fileId: newId(), runId: newId(),
      schoolImportId: newId(), teacherImportId: newId(), handoverImportId: newId(), groupId: newId(), groupLeadId: newId(),
      versionId: newId(), approvalId: newId(), waitingId: newId(), planWaitingId: newId(), parentWaitingId: newId(), paperId: newId(),
      requestId: newId(), photoId: newId(), topicId: newId(), voteId: newId(), scenarioId: newId(), partTimeId: newId(), ...absentPolicy(), ...absentPreference(), ...absentAfterPlan(), ...absentCurriculum(),
    },
  };
}

type OfSchool = Pick<Location, "departmentId" | "positionId" | "departmentPostId" | "deputyshipId" | "delegationId">;
type OfDistrict = Omit<
  Location,
  | keyof PolicyLocation | keyof ApprovalIds | keyof PreferenceLocation | keyof AfterPlanIds | keyof CurriculumIds | keyof OfCampus | keyof OfSchool
  | "scope" | "provinceId" | "districtId" | "entityId" | "campusId" | "personId" | "accountId" | "postId" | "partTimeId"
> & { readonly liveId: FlowVersionId };

export const groupDay = civilDate("2025-09-01");

const runState = {
  request: { seconds: 10, wanted: [{ aim: "balance", name: "建议方案" }] }, current: null, clash: null, failure: "process-ended",
};

async function insertOfDistrict(db: Database, districtId: DistrictId, absorbing: WorldCampus, absorbed: WorldCampus, by?: PersonId): Promise<OfDistrict> {
  const ids: OfDistrict = {
    planId: newId(), alternativeId: newId(), caseId: newId(), fileId: newId(), runId: newId(), schoolImportId: newId(), teacherImportId: newId(),
    groupId: newId(), groupLeadId: absorbing.id,
    ...(await insertFlow(db, districtId)),
    itemId: newId(), handoverImportId: newId(), scenarioId: newId(),
  };
  const who = by ?? newId<PersonId>();
  const when = new Date("2026-10-12T02:00:00Z");
  await db.insert(transferPlan).values({
    id: ids.planId, districtId, title: "交流计划", schoolYear: 2027, effectiveOn: civilDate("2027-08-25"), status: "draft",
    settings: defaultPlanSettings, createdBy: who, createdAt: when,
  });
  await db.insert(planAlternative).values({ id: ids.alternativeId, planId: ids.planId, name: "方案一", origin: "manual", createdBy: who, createdAt: when });
  await db.insert(suggestionRun).values({
    id: ids.runId, planId: ids.planId, status: "failed", progress: runState, startedBy: who, startedAt: when, endedAt: when, aliveAt: when,
  });
  await db.insert(mergerCase).values({
    id: ids.caseId, districtId, absorbingEntityId: absorbing.entityId, absorbedEntityId: absorbed.entityId, status: "preparing", submission: "waiting", openedBy: who, openedAt: when,
  });
  await db.insert(schoolGroup).values({ id: ids.groupId, districtId, kind: "education-group", name: "集团" });
  await db.insert(groupMembership).values({ groupId: ids.groupId, campusId: ids.groupLeadId, role: "lead", startsOn: groupDay });
  await db.insert(storedFile).values({
    id: ids.fileId, districtId, name: "论证报告.pdf", mediaType: "application/pdf", bytes: 5, sha256: "0".repeat(64),
    content: Buffer.from("%PDF-"), storedBy: who, storedAt: when,
  });
  for (const [id, kind] of [[ids.schoolImportId, "schools"], [ids.teacherImportId, "teachers"], [ids.handoverImportId, "handover"]] as const) {
    await db.insert(importRun).values({
      id, districtId, kind, aboutId: kind === "handover" ? ids.caseId : null, fileName: "名单.csv", sha256: "0".repeat(64), counts: { new: 0, changed: 0, unchanged: 0, conflict: 0, error: 0 },
      importedBy: who, importedAt: when,
    });
  }
  await db.insert(forecastScenario).values({
    id: ids.scenarioId, districtId, name: "平稳", assumptions: baseAssumptions({ primary: 19, junior: 13.5 }), savedBy: who, savedAt: when,
  });
  await db.insert(handoverLedger).values({ caseId: ids.caseId, districtId });
  await db.insert(handoverItem).values({
    id: ids.itemId, caseId: ids.caseId, kind: "equipment", number: "S-1", name: "投影机", listedQuantity: 2, listedFen: 800_000, status: "listed",
  });
  await db.insert(mergerDocument).values({ caseId: ids.caseId, fileId: ids.fileId, step: "argumentation" });
  return ids;
}

type OfCampus = Pick<Location, "requestId" | "photoId" | "topicId" | "voteId">;

/** A code, a request with a photo, which nobody has looked at yet, and a topic of the council with a vote. */
async function insertOfCampus(db: Database, districtId: DistrictId, campusId: CampusId): Promise<OfCampus> {
  const ids: OfCampus = { requestId: newId(), photoId: newId(), topicId: newId(), voteId: newId() };
  const day = civilDate("2026-10-12");
  await db.insert(request).values({
    id: ids.requestId, number: `S261012-${ids.requestId.slice(-6)}`, secretHash: "0".repeat(64), sendingHash: ids.requestId.padEnd(64, "0"),
    districtId, campusId, category: "canteen", text: "午餐常常是凉的", place: "", asker: "parent", status: "received",
    receivedAt: new Date("2026-10-12T02:00:00Z"), receivedOn: day, clockFrom: day, dueOn: civilDate("2026-10-15"), firstDueOn: civilDate("2026-10-15"),
  });
  await db.insert(campusCode).values({
    code: ids.requestId.slice(-12), campusId, startsAt: new Date("2026-09-01T02:00:00Z"), isCurrent: 1, issuedBy: newId<PersonId>(),
  });
  await db.insert(requestPhoto).values({ id: ids.photoId, requestId: ids.requestId, ordinal: 0, width: 1, height: 1, bytes: 1, content: Buffer.from([0]) });
  await db.insert(councilTopic).values({
    id: ids.topicId, districtId, placeKind: "campus", placeId: campusId, title: "统一作息", text: "希望上学时间一致", status: "open",
    openedBy: newId<PersonId>(), openedOn: day,
  });
  await db.insert(councilVote).values({
    id: ids.voteId, topicId: ids.topicId, question: "8:20 到校", ballot: "secret", majority: "simple", quorumPercent: 50, electors: 1, openedOn: day, lastDay: day,
  });
  return ids;
}

async function insertOfSchool(db: Database, { entityId, districtId }: World["campuses"]["foreign"], delegateId: PersonId): Promise<OfSchool> {
  const ids: OfSchool = { departmentId: newId(), positionId: newId(), departmentPostId: newId(), deputyshipId: newId(), delegationId: newId() };
  const startsOn = civilDate("2020-09-01");
  const [holder, deputy] = [newId<PersonId>(), newId<PersonId>()];
  const given = { districtId, postId: ids.departmentPostId, permissions: ["staff.read" as const], reason: "协助工作", startsOn };
  await db.insert(department).values({ id: ids.departmentId, districtId, entityId, kind: "general", openedOn: startsOn });
  await db.insert(departmentDetail).values({ departmentId: ids.departmentId, name: "总务处", startsOn });
  await db.insert(position).values({ id: ids.positionId, departmentId: ids.departmentId, title: "主任", rank: "head", role: "department-head" });
  await db.insert(positionNumber).values({ positionId: ids.positionId, planned: 1, startsOn });
  await db.insert(post).values({
    id: ids.departmentPostId, personId: holder, role: "department-head", placeKind: "department", placeId: ids.departmentId, positionId: ids.positionId,
    title: "总务处主任", startsOn,
  });
  await db.insert(deputyship).values({
    ...given, id: ids.deputyshipId, deputyPersonId: deputy, kind: "vice", arrangedBy: holder, arrangedAt: new Date("2026-10-12T02:00:00Z"),
  });
  await db.insert(delegation).values({
    ...given, id: ids.delegationId, delegatePersonId: delegateId, placeKind: "entity", placeId: entityId, endsOn: civilDate("2026-12-01"),
    delegatedAt: new Date("2026-10-12T02:00:00Z"),
  });
  return ids;
}

/** An account and a post for a teacher who has none yet, and an exemption that can be ended. */
async function insertOfPerson(db: Database, personId: PersonId): Promise<{ accountId: AccountId; postId: PostId }> {
  const [known] = await db.select({ id: account.id }).from(account).where(eq(account.personId, personId));
  const [held] = await db.select({ id: post.id }).from(post).where(eq(post.personId, personId));
  const accountId = known?.id ?? newId<AccountId>();
  const postId = held?.id ?? newId<PostId>();
  if (!known) await db.insert(account).values({ id: accountId, personId, login: `walk-${accountId}`, passwordHash: "nobody signs in" });
  await db.insert(exemption).values({ personId, kind: "ill", startsOn: civilDate("2026-11-02"), endsOn: civilDate("2027-02-01"), evidence: "诊断证明" });
  if (!held) {
    await db.insert(post).values({
      id: postId, personId, role: "teacher", placeKind: "person", placeId: personId, title: "教师", startsOn: civilDate("2020-09-01"),
    });
  }
  return { accountId, postId };
}

async function insertPartTime(db: Database, { id: campusId, districtId }: WorldCampus, personId: PersonId): Promise<PartTimeId> {
  const id = newId<PartTimeId>();
  await db.insert(partTimeService).values({
    id, districtId, personId, homeCampusId: campusId, hostCampusId: campusId, subject: "chinese", slots: [{ weekday: 3, lessons: [] }], lessons: 2,
    startsOn: civilDate("2026-09-01"), endsOn: civilDate("2027-02-01"), arrangedBy: newId<PersonId>(), arrangedAt: new Date("2026-10-12T02:00:00Z"),
  });
  return id;
}

function first<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined) throw new Error("the world has nobody there");
  return value;
}
