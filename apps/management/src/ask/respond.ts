/** The asker's own acts, with number and secret in hand. */
import { eq } from "drizzle-orm";
import { checkNoRefusals } from "@qitong/domain";
import { dueAfter, findAskerActRefusals, statusAfter, type Followed, type RateInput, type WordInput } from "@qitong/domain/management";
import type { z } from "zod";
import { request } from "@qitong/db/schema";
import { absent, getDistrictSettings, type PublicAct } from "@qitong/service";
import { auditOf, factsOf, insertEvent, updateRequest, type RequestChange, type RequestRow } from "../request/store";
import type { AskerAct } from "./follow";
import { isSecretOf } from "./secret";

/** Locked before the secret is looked at, so that it is the first read of the act. */
async function lockFollowed({ tx }: PublicAct, { number, secret }: Followed): Promise<RequestRow> {
  const [row] = await tx.select().from(request).where(eq(request.number, number)).for("update");
  if (!isSecretOf(row?.secretHash, secret) || !row) throw absent();
  return row;
}

async function open(act: PublicAct, followed: Followed, does: AskerAct) {
  const row = await lockFollowed(act, followed);
  const settings = await getDistrictSettings(act.tx, row.districtId);
  checkNoRefusals(findAskerActRefusals(factsOf(row), does, act.today, settings));
  const status = statusAfter(row.status, does);
  if (status === undefined) throw new Error(`${does} leads nowhere from ${row.status}`);
  return { row, status, settings };
}

async function write(act: PublicAct, row: RequestRow, change: RequestChange, event: { kind: "supplemented" | "withdrawn" | "rated" | "reopened"; text: string; detail?: Record<string, unknown> }) {
  await updateRequest(act.tx, row, change);
  await insertEvent(act.tx, row.id, act, { ...event, personId: null });
  act.audit(auditOf(row, { by: "asker", ...event.detail }));
  return { status: change.status ?? row.status };
}

export async function rateRequest(act: PublicAct, { rating, isSolved, text, ...followed }: z.output<typeof RateInput>) {
  const { row, status } = await open(act, followed, "rate");
  return write(act, row, { status, rating, isSolved, endedOn: act.today }, { kind: "rated", text, detail: { rating, isSolved } });
}

/** The clock begins anew; the handler is the same, and knows the matter. */
export async function reopenRequest(act: PublicAct, { text, ...followed }: z.output<typeof WordInput>) {
  const { row, status, settings } = await open(act, followed, "reopen");
  const dueOn = dueAfter(act.today, settings.requestPromiseDays[row.category]).date;
  const change: RequestChange = {
    status, reopened: row.reopened + 1, clockFrom: act.today, dueOn, answeredOn: null, endedOn: null, rating: null, isSolved: null,
    remindedFor: null, overdueFor: null,
  };
  return write(act, row, change, { kind: "reopened", text, detail: { dueOn } });
}

export async function supplementRequest(act: PublicAct, { text, ...followed }: z.output<typeof WordInput>) {
  const { row } = await open(act, followed, "supplement");
  return write(act, row, {}, { kind: "supplemented", text });
}

export async function withdrawRequest(act: PublicAct, { text, ...followed }: z.output<typeof WordInput>) {
  const { row, status } = await open(act, followed, "withdraw");
  return write(act, row, { status, endedOn: act.today }, { kind: "withdrawn", text });
}
