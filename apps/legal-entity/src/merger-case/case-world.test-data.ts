/** The test world with valid codes, pairs of schools that want to merge, and the road of a case through it. */
import { and, desc, eq } from "drizzle-orm";
import { creditCodeCheckDigit, defaultMergerSettings, mergerChecklist, mergerSteps, type MergerOpening, type MergerStep } from "@qitong/domain/legal-entity";
import {
  civilDate, type AccountId, type ApprovalFlowId, type CampusId, type CivilDate, type EntityId, type FlowVersionId, type MergerCaseId, type PersonId,
  type Principal,
} from "@qitong/domain";
import { newId } from "@qitong/db";
import {
  approval, approvalFlow, approvalFlowVersion, approvalTask, campus, campusAffiliation, campusName, campusSchoolCode, employment, legalEntity as entityTable, legalEntityName, mergerCase, mergerStep, post,
} from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { openServedWorld, worldStart, type WorldRole } from "@qitong/service/testing";
import { legalEntity } from "../router";

export const pdf = (name = "文件.pdf") => ({ name, contentBase64: Buffer.from("%PDF-1.7 测试").toString("base64") });

/** 12 + 新华区 + a serial + the check digit. */
export function validCode(serial: number, areaCode = "130105"): string {
  const first17 = `12${areaCode}4${String(serial).padStart(8, "0")}`;
  return `${first17}${creditCodeCheckDigit(first17)}`;
}

const days = {
  argumentation: civilDate("2026-03-02"),
  "public-notice": civilDate("2026-03-09"),
  hearing: civilDate("2026-03-17"),
  approval: civilDate("2026-04-01"),
  "change-registration": civilDate("2026-05-06"),
  "change-decision": civilDate("2026-05-20"),
  "liquidation-group": civilDate("2026-04-08"),
  "creditors-told": civilDate("2026-04-15"),
  "announcement-1": civilDate("2026-04-16"),
  "announcement-2": civilDate("2026-04-23"),
  "announcement-3": civilDate("2026-04-30"),
  "liquidation-end": civilDate("2026-07-20"),
  deregistration: civilDate("2026-07-30"),
  "deregistration-decision": civilDate("2026-07-31"),
  "certificate-handed-in": civilDate("2026-07-31"),
} as const satisfies Record<MergerStep, CivilDate>;

const checklist = mergerChecklist(defaultMergerSettings);
const neededSteps = mergerSteps.filter((step) => checklist[step].isNeededForEffect);

export const decreeNumber = "新政字〔2026〕12号";

export interface PairSchool {
  readonly entityId: EntityId;
  readonly campusId: CampusId;
  readonly name: string;
  readonly creditCode: string;
  readonly schoolCode: string;
}

export interface Pair {
  readonly absorbing: PairSchool;
  readonly absorbed: PairSchool;
  readonly opening: MergerOpening;
}

export async function buildMergerWorld() {
  const { database, world, clock, db, of, as } = await openServedWorld("legal-entity", createCallerFactory(legalEntity), civilDate("2026-05-11"));
  const rootDb = database.root.db;
  const { db: mergerDb } = database.open("merger", 4);
  const officer = () => as("district-officer").mergerCase;
  const versionOf = async (caseId: MergerCaseId) => (await officer().byId({ caseId })).version;
  let serial = 100;

  async function addSchool(name: string): Promise<PairSchool> {
    serial += 1;
    const districtId = world.districts.xinhua;
    const entityId = newId<EntityId>();
    const campusId = newId<CampusId>();
    const creditCode = validCode(serial);
    const schoolCode = `2113${String(serial).padStart(6, "0")}`;
    await rootDb.insert(entityTable).values({ id: entityId, districtId, creditCode, registeredOn: worldStart });
    await rootDb.insert(legalEntityName).values({ entityId, name, startsOn: worldStart });
    await rootDb.insert(campus).values({ id: campusId, districtId, localNumber: `P${serial}`, stage: "primary", openedOn: worldStart });
    await rootDb.insert(campusName).values({ campusId, name, startsOn: worldStart });
    await rootDb.insert(campusAffiliation).values({ campusId, entityId, startsOn: worldStart });
    await rootDb.insert(campusSchoolCode).values({ campusId, code: schoolCode, startsOn: worldStart });
    return { entityId, campusId, name, creditCode, schoolCode };
  }

  return {
    database, db, mergerDb, world, clock, as, officer, versionOf,
    /** Two schools of 新华区 with codes, in nobody's case. */
    async addPair(): Promise<Pair> {
      const absorbing = await addSchool(`机场路第${serial}小学`);
      const absorbed = await addSchool(`市庄路第${serial}小学`);
      return {
        absorbing,
        absorbed,
        opening: {
          absorbingEntityId: absorbing.entityId,
          absorbedEntityId: absorbed.entityId,
          absorbingCreditCode: absorbing.creditCode,
          absorbedCreditCode: absorbed.creditCode,
          newEntityName: null,
          newAbsorbedCampusName: `${absorbing.name}市庄校区`,
          newRepresentative: null,
          note: null,
        },
      };
    },
    async giveCreditCode(id: EntityId, creditCode: string | null): Promise<void> {
      await rootDb.update(entityTable).set({ creditCode }).where(eq(entityTable.id, id));
    },
    /** The officer puts the case forward and the leader agrees. */
    async putForward(caseId: MergerCaseId): Promise<void> {
      await officer().submit({ caseId, version: await versionOf(caseId) });
      await this.decide(caseId, "approve");
    },
    /** The leader's decision on the case that waits. */
    async decide(caseId: MergerCaseId, verdict: "approve" | "reject" | "return", by: WorldRole = "district-leader") {
      const [row] = await rootDb.select().from(approval).where(and(eq(approval.subjectId, caseId), eq(approval.subjectKind, "merger-case"))).orderBy(desc(approval.id)).limit(1);
      if (!row) throw new Error("the case was never put forward");
      const [task] = await rootDb.select().from(approvalTask).where(eq(approvalTask.approvalId, row.id)).orderBy(desc(approvalTask.number)).limit(1);
      return as(by).mergerApproval.decide({
        approvalId: row.id, task: task?.number ?? 1, verdict, reason: verdict === "approve" ? null : "请补充论证", to: verdict === "return" ? "applicant" : null,
      });
    },
    async record(caseId: MergerCaseId, step: MergerStep) {
      return officer().recordStep({
        caseId,
        version: await versionOf(caseId),
        step,
        doneOn: days[step],
        note: null,
        decreeNumber: step === "approval" ? decreeNumber : null,
        documents: [pdf(`${step}.pdf`)],
      });
    },
    /** A case on which all that an effective date needs is recorded; written at once, as the steps have their own test. */
    async readyCase(opening: MergerOpening): Promise<MergerCaseId> {
      const { id: caseId } = await officer().open(opening);
      const { personId: recordedBy } = world.principals["district-officer"];
      const recordedAt = clock.now();
      await rootDb.insert(mergerStep).values(neededSteps.map((step) => ({ caseId, step, doneOn: days[step], recordedBy, recordedAt })));
      await rootDb.update(mergerCase).set({ status: "approved", submission: "agreed", decreeNumber }).where(eq(mergerCase.id, caseId));
      return caseId;
    },
    /** A principal of the entity, and what the service answers to him. */
    async readyPrincipal(entityId: EntityId) {
      const principal: Principal = {
        accountId: newId<AccountId>(), personId: newId<PersonId>(), posts: [{ role: "principal", place: { kind: "entity", id: entityId } }],
      };
      return of(principal);
    },
    async appointHead(campusId: CampusId): Promise<void> {
      const personId = world.principals["campus-head"].personId;
      await rootDb.insert(post).values({ id: newId(), personId, role: "campus-head", placeKind: "campus", placeId: campusId, title: "执行校长", startsOn: worldStart });
    },
    /** The contract of someone at a school that has nothing to do with any pair. */
    async someoneElse() {
      const [row] = await rootDb.select().from(employment).where(eq(employment.entityId, world.campuses.xiyuan.entityId)).limit(1);
      if (!row) throw new Error("the world employs nobody");
      return row;
    },
    /** Takes a case out of the way of the next test, whatever keeps it. */
    async settle(caseId: MergerCaseId): Promise<void> {
      await rootDb.update(mergerCase).set({ status: "withdrawn" }).where(eq(mergerCase.id, caseId));
    },
    /** An approval that somebody of the entity has asked for and nobody has decided. */
    async startApproval(entityId: EntityId): Promise<void> {
      const { xinhua: districtId } = world.districts;
      const [flowId, versionId, applicantId] = [newId<ApprovalFlowId>(), newId<FlowVersionId>(), newId<PersonId>()];
      const head = { name: { zh: "请假", en: "Leave" }, about: { zh: "", en: "" } };
      await rootDb.insert(approvalFlow).values({ id: flowId, districtId, key: `leave-${flowId}`, subjectKind: "form", createdAt: clock.now() });
      await rootDb.insert(approvalFlowVersion).values({ id: versionId, flowId, number: 1, state: "live", head, flow: {}, madeAt: clock.now() });
      await rootDb.insert(approval).values({
        id: newId(), districtId, flowVersionId: versionId, subjectKind: "form", subjectId: newId(), title: "病假", applicantId, entityId, values: {}, status: "running",
        round: 1, startedAt: clock.now(),
      });
    },
    async summaryOf(caseId: MergerCaseId) {
      const all = await officer().list({ scope: { kind: "district", id: world.districts.xinhua } });
      return all.find(({ id }) => id === caseId);
    },
    async schedule(caseId: MergerCaseId, effectiveOn: string) {
      return officer().schedule({ caseId, version: await versionOf(caseId), effectiveOn });
    },
  };
}
export type MergerWorld = Awaited<ReturnType<typeof buildMergerWorld>>;
