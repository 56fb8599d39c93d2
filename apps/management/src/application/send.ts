/** Taking in an application: never lost, never twice. */
import { randomInt } from "node:crypto";
import { checkNoRefusals, type ApplicationFileId, type ApplicationId, type ApprovalId, type CivilDate, type DistrictId } from "@qitong/domain";
import { applicationTitle, audienceOf, itemState, promisedBy, promisedDaysOf, type ApplicationRefusal, type ApplyInput, type ServiceItem } from "@qitong/domain/management/hall";
import { newId, type Transaction } from "@qitong/db";
import { absent, isDuplicateKey, type PublicAct } from "@qitong/service";
import { startFromOutside } from "@qitong/service/approval";
import { findFillingRefusals } from "../approval/value-facts";
import type { RewrittenPhoto } from "../ask/photos";
import { hashSecret } from "../ask/secret";
import { getCampusOfCode } from "../ask/store";
import { auditOf, findApplied, getEntityOf, insertApplicant, insertApplication, insertFiles } from "../hall/application-store";
import { getServiceItem } from "../hall/catalogue";
import { loadItem } from "../hall/item-store";
import { applicationSubject } from "../hall/subject";

export interface Applied {
  readonly number: string;
  readonly dueOn: CivilDate;
}

/** An item of the staff's is as absent for a parent as one that does not exist. */
export function getParentItem(key: string): ServiceItem {
  const item = getServiceItem(key);
  if (audienceOf(item) !== "parent") throw absent();
  return item;
}

export async function sendApplication(act: PublicAct, input: ApplyInput, photos: readonly RewrittenPhoto[]): Promise<Applied> {
  const { tx, today, now } = act;
  const { campusId, districtId } = await getCampusOfCode(tx, input.code, today);
  const applied = await findApplied(tx, act.keyHash);
  if (applied) return repeat(act, districtId, applied);
  const item = getParentItem(input.itemKey);
  const facts = await loadItem(tx, districtId, item, today);
  checkNoRefusals(findNotOpen(facts));
  const [id, approvalId, entityId] = [newId<ApplicationId>(), newId<ApprovalId>(), await getEntityOf(tx, campusId, today)];
  const { status } = await startFromOutside(act, applicationSubject, {
    id: approvalId, subjectId: id, districtId, campusId, entityId, flowKey: item.key, values: input.values,
    titleOf: () => applicationTitle(input.applicant),
    findValueRefusals: ({ form }) => findFillingRefusals(tx, districtId, form, input.values, countPhotos(input.photos), today),
  });
  const promisedDays = promisedDaysOf(facts);
  const dueOn = promisedBy(today, promisedDays);
  const number = await insertNumbered(tx, today, {
    id, secretHash: hashSecret(input.secret), sendingHash: act.keyHash, districtId, campusId, entityId, itemKey: item.key, approvalId, status, rounds: 1,
    receivedAt: now, receivedOn: today, promisedDays, dueOn,
  });
  await insertApplicant(tx, { applicationId: id, ...input.applicant });
  await insertFiles(tx, filesOf(id, 1, input.photos, photos));
  act.audit(auditOf({ districtId, id, number }, { campusId, item: item.key, photos: photos.length, dueOn }));
  return { number, dueOn };
}

function findNotOpen(facts: Parameters<typeof itemState>[0]): ApplicationRefusal[] {
  const state = itemState(facts);
  return state === "open" ? [] : [{ kind: "item-not-open", state }];
}

export function countPhotos(photos: ApplyInput["photos"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fieldId } of photos) counts.set(fieldId, (counts.get(fieldId) ?? 0) + 1);
  return counts;
}

/** The photos as they were written anew, each for the field that it was sent for. */
export function filesOf(applicationId: ApplicationId, round: number, sent: ApplyInput["photos"], photos: readonly RewrittenPhoto[]) {
  return photos.map(({ content }, ordinal) => ({
    id: newId<ApplicationFileId>(), applicationId, fieldId: sent[ordinal]?.fieldId ?? "", round, ordinal, bytes: content.length, content,
  }));
}

function repeat(act: PublicAct, districtId: DistrictId, applied: Applied): Applied {
  act.audit({ districtId, subjectKind: "service-application", subjectId: applied.number, detail: { repeated: true } });
  return applied;
}

const mostTries = 20;

/** The day and six digits by chance, as a request's: a counter would tell how many there are. */
async function insertNumbered(tx: Transaction, today: CivilDate, row: Omit<Parameters<typeof insertApplication>[1], "number">): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const number = `B${today.slice(2).replaceAll("-", "")}-${String(randomInt(1_000_000)).padStart(6, "0")}`;
    try {
      await insertApplication(tx, { ...row, number });
      return number;
    } catch (error) {
      if (!isDuplicateKey(error) || tries === mostTries) throw error;
    }
  }
}
