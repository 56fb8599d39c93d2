/** A policy of the school in force at one campus only, with a draft and an exception; and a notice of that campus. */
import { civilDate, type FileId, type NoticeId, type PersonId, type PolicyDraftId, type PolicyExceptionId, type PolicyId } from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import {
  notice, noticeFile, noticeRecipient, policy, policyDraft, policyDraftRevision, policyException, policyInForce, policyVersion,
} from "@qitong/db/schema";
import type { WorldCampus } from "@qitong/service/testing";

export interface PolicyLocation {
  readonly policyId: PolicyId;
  readonly exceptionId: PolicyExceptionId;
  readonly noticeId: NoticeId;
}

export const absentPolicy = (): PolicyLocation => ({ policyId: newId(), exceptionId: newId(), noticeId: newId() });

const startsOn = civilDate("2026-09-01");
const when = new Date("2026-09-01T02:00:00Z");
const articles = [{ key: 1, title: "开门时间", text: "七点开启。" }];

export async function insertPolicyLocation(db: Database, at: WorldCampus, by: PersonId, fileId: FileId): Promise<PolicyLocation> {
  const { policyId, exceptionId, noticeId } = absentPolicy();
  const { id: campusId, districtId, entityId } = at;
  const draftId = newId<PolicyDraftId>();
  const title = `${campusId}门卫管理制度`;
  await db.insert(policy).values({
    id: policyId, districtId, ownerKind: "entity", ownerId: entityId, category: "safety", lastVersion: 1, lastArticleKey: 1, createdBy: by, createdAt: when,
  });
  await db.insert(policyVersion).values({
    policyId, number: 1, title, articles, note: "", effectiveOn: startsOn, acknowledgedBy: ["staff"], publishedBy: by, publishedAt: when,
  });
  await db.insert(policyInForce).values({ policyId, campusId, version: 1, startsOn });
  await db.insert(policyDraft).values({ id: draftId, policyId, status: "open", basedOn: 1, revision: 1, openedBy: by, openedAt: when });
  await db.insert(policyDraftRevision).values({ draftId, revision: 1, title, articles, savedBy: by, savedAt: when });
  const endsOn = civilDate("2027-09-01");
  await db.insert(policyException).values({
    id: exceptionId, policyId, campusId, articleKey: 1, instead: "八点开启。", reason: "维修", startsOn, endsOn, allowedUntil: endsOn, allowedBy: by, allowedAt: when,
  });
  await db.insert(notice).values({
    id: noticeId, districtId, placeKind: "campus", placeId: campusId, title: "通知", text: "内容", audience: { places: [{ kind: "campus", id: campusId }], groups: ["staff"] },
    needsConfirmation: true, remindDaysBefore: 2, status: "published", publishedOn: startsOn, publishedAt: when, createdBy: by, createdAt: when,
  });
  await db.insert(noticeFile).values({ noticeId, fileId });
  await db.insert(noticeRecipient).values({ noticeId, personId: by, campusId, origin: "published" });
  return { policyId, exceptionId, noticeId };
}
