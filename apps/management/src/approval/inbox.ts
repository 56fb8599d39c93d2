/** 待办、已办、我发起的. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { ApplicationId, ApprovalId, PersonId } from "@qitong/domain";
import { findStep, type InboxCursor, type InboxTab } from "@qitong/domain/management/approval";
import { builtOncePer, idPlaceholders, idValues, type Queryable } from "@qitong/db";
import { approval, person, serviceApplicant } from "@qitong/db/schema";
import type { Asking } from "@qitong/service";
import { listFlowVersions, listReachedOffices } from "@qitong/service/approval";
import { countReturned, countWaiting, listDone, listOwn, listTasksOf, listWaiting, type InboxKey, type InboxKeys } from "./inbox-store";

/** The offices of whoever asks, as they are at this second. */
async function reachedBy({ db, principal, today }: Asking) {
  return listReachedOffices(db, principal.personId, today);
}

export async function readInbox(asking: Asking, input: { readonly personId: PersonId; readonly tab: InboxTab; readonly cursor?: InboxCursor | null | undefined }) {
  const { rows: keys, next } = await listKeys(asking, input);
  return { rows: await describe(asking.db, keys), next };
}

async function listKeys(asking: Asking, { personId, tab, cursor }: Parameters<typeof readInbox>[1]): Promise<InboxKeys> {
  const after = cursor ?? undefined;
  if (tab === "done") return listDone(asking.db, personId, after);
  return tab === "own" ? listOwn(asking.db, personId, after) : listWaiting(asking.db, await reachedBy(asking), after);
}

async function describe(db: Queryable, keys: readonly InboxKey[]) {
  if (keys.length === 0) return [];
  const ids = [...new Set(keys.map(({ approvalId }) => approvalId))];
  const [rows, tasks] = await Promise.all([listApprovals(db, ids), listTasksOf(db, ids)]);
  const versions = await listFlowVersions(db, rows.map(({ flowVersionId }) => flowVersionId));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap(({ approvalId, task, at }) => {
    const row = byId.get(approvalId);
    const version = row && versions.get(row.flowVersionId);
    if (!version) return [];
    const mine = tasks.filter((one) => one.approvalId === approvalId && (task === null ? one.state === "open" : one.number === task));
    const { flowVersionId: _version, applicantId, personName, outsideName, ...shown } = row;
    return [{
      ...shown, isFromOutside: applicantId === null,
      /** Null of one from outside whose name was forgotten. */
      applicantName: personName ?? outsideName, at, task, flow: version.head.name,
      steps: mine.map(({ stepId, state, dueOn }) => ({ name: findStep(version.flow, stepId)?.name ?? version.head.name, state, dueOn })),
    }];
  });
}

const approvalsQuery = builtOncePer((db, ids: number) =>
  db
    .select({
      id: approval.id, title: approval.title, status: approval.status, subjectKind: approval.subjectKind, startedAt: approval.startedAt,
      flowVersionId: approval.flowVersionId, applicantId: approval.applicantId, personName: person.name, outsideName: serviceApplicant.name,
    })
    .from(approval)
    .leftJoin(person, eq(person.id, approval.applicantId))
    .leftJoin(serviceApplicant, and(eq(approval.subjectKind, "service-application"), eq(serviceApplicant.applicationId, sql<ApplicationId>`${approval.subjectId}`)))
    .where(inArray(approval.id, idPlaceholders(ids)))
    .prepare(),
);

const listApprovals = (db: Queryable, ids: readonly ApprovalId[]) => approvalsQuery(db, ids.length).execute(idValues(ids));

export async function countInbox(asking: Asking, { personId }: { readonly personId: PersonId }) {
  const [todo, returned] = await Promise.all([countWaiting(asking.db, await reachedBy(asking)), countReturned(asking.db, personId)]);
  return { todo, returned };
}
