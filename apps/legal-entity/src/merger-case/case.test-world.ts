/** The test world with valid codes, and the road of a merger case through it. */
import { eq } from "drizzle-orm";
import { creditCodeCheckDigit, mergerSteps, type MergerStep } from "@qitong/domain/legal-entity";
import { civilDate, type CampusId, type EntityId, type MergerCaseId } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { campusSchoolCode, legalEntity as entityTable } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import {
  buildWorld, contextOf, createTestDatabase, TestClock, worldStart, type WorldRole,
} from "@qitong/service/testing";
import { legalEntity } from "../router";

export const pdf = (name = "文件.pdf") => ({ name, contentBase64: Buffer.from("%PDF-1.7 测试").toString("base64") });

/** 12 + 新华区 + a serial + the check digit. */
export function validCode(serial: number, areaCode = "130105"): string {
  const first17 = `12${areaCode}4${String(serial).padStart(8, "0")}`;
  return `${first17}${creditCodeCheckDigit(first17)}`;
}

const days: Readonly<Record<MergerStep, string>> = {
  argumentation: "2026-03-02",
  "public-notice": "2026-03-09",
  hearing: "2026-03-17",
  approval: "2026-04-01",
  "change-registration": "2026-05-06",
  "liquidation-group": "2026-04-08",
  "creditors-told": "2026-04-15",
  "announcement-1": "2026-04-16",
  "announcement-2": "2026-04-23",
  "announcement-3": "2026-04-30",
  "liquidation-end": "2026-07-20",
  deregistration: "2026-07-30",
  "certificate-handed-in": "2026-07-31",
};
export const neededSteps = mergerSteps.slice(0, mergerSteps.indexOf("announcement-3") + 1).filter(
  (step) => step !== "change-registration",
);

/** 西苑小学 has 2113000001 and 新开学小学 2113000002. */
export async function buildMergerWorld() {
  const database = await createTestDatabase();
  const world = await buildWorld(database.root.db);
  const clock = new TestClock(civilDate("2026-05-11"));
  const { xiyuan, xinkaixue, ninganlu, foreign } = world.campuses;
  const codes = {
    xiyuan: await giveCreditCode(database.root.db, xiyuan.entityId, validCode(1)),
    xinkaixue: await giveCreditCode(database.root.db, xinkaixue.entityId, validCode(2)),
    ninganlu: await giveCreditCode(database.root.db, ninganlu.entityId, validCode(3)),
    foreign: await giveCreditCode(database.root.db, foreign.entityId, validCode(4, "130102")),
  };
  await giveSchoolCode(database.root.db, xiyuan.id, "2113000001");
  await giveSchoolCode(database.root.db, xinkaixue.id, "2113000002");
  const { db } = database.open("legal-entity");
  const as = (role: WorldRole, idempotencyKey?: string) =>
    createCallerFactory(legalEntity)(contextOf("legal-entity", db, world.principals[role], clock, idempotencyKey));
  const opening = {
    absorbingEntityId: xiyuan.entityId,
    absorbedEntityId: xinkaixue.entityId,
    absorbingCreditCode: codes.xiyuan,
    absorbedCreditCode: codes.xinkaixue,
    newEntityName: null,
    newAbsorbedCampusName: "西苑小学新开校区",
    note: null,
  };
  const officer = () => as("district-officer").mergerCase;
  const versionOf = async (caseId: MergerCaseId) => (await officer().byId({ caseId })).version;
  const record = async (caseId: MergerCaseId, step: MergerStep) =>
    officer().recordStep({
      caseId,
      version: await versionOf(caseId),
      step,
      doneOn: days[step],
      note: null,
      decreeNumber: step === "approval" ? "新政字〔2026〕12号" : null,
      documents: [pdf(`${step}.pdf`)],
    });
  return {
    database, db, world, clock, codes, as, officer, opening, versionOf, record,
    /** A case on which all that an effective date needs is recorded. */
    async readyCase(): Promise<MergerCaseId> {
      const { id } = await officer().open(opening);
      for (const step of neededSteps) await record(id, step);
      return id;
    },
    /** Sets all schools free for the next test. */
    async withdrawAll(): Promise<void> {
      const cases = await officer().list({ scope: { kind: "district", id: world.districts.xinhua } });
      for (const { id, status } of cases) {
        if (status === "withdrawn") continue;
        await officer().withdraw({ caseId: id, version: await versionOf(id), reason: "本学年不再合并" });
      }
    },
    async schedule(caseId: MergerCaseId, effectiveOn: string) {
      return officer().schedule({ caseId, version: await versionOf(caseId), effectiveOn });
    },
  };
}
export type MergerWorld = Awaited<ReturnType<typeof buildMergerWorld>>;

async function giveCreditCode(db: Database, id: EntityId, creditCode: string): Promise<string> {
  await db.update(entityTable).set({ creditCode }).where(eq(entityTable.id, id));
  return creditCode;
}

async function giveSchoolCode(db: Database, campusId: CampusId, code: string): Promise<void> {
  await db.insert(campusSchoolCode).values({ campusId, code, startsOn: worldStart });
}
