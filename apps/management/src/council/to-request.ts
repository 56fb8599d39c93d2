import { createHash, randomBytes } from "node:crypto";
import { checkNoRefusals, type RequestId } from "@qitong/domain";
import { dueAfter, findTopicRequestRefusals, type TopicRequestInput } from "@qitong/domain/management";
import type { z } from "zod";
import { newId } from "@qitong/db";
import { getDistrictSettings, type Act } from "@qitong/service";
import { insertNumbered } from "../request/numbered";
import { insertEvent } from "../request/store";
import { auditOf } from "./speak";
import { insertEntry, listTopicCampuses, lockTopic, topicFacts, updateTopic } from "./store";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** One click from a topic to a request: from then on it has a handler and a clock like any other. */
export async function requestFromTopic(act: Act, { topicId, version, campusId, category }: z.output<typeof TopicRequestInput>): Promise<{ number: string }> {
  const { tx, today, now, principal } = act;
  const row = await lockTopic(tx, topicId);
  const campuses = await listTopicCampuses(tx, row, today);
  checkNoRefusals(findTopicRequestRefusals(await topicFacts(tx, row), version, campuses.includes(campusId)));
  const { requestPromiseDays } = await getDistrictSettings(tx, row.districtId);
  const dueOn = dueAfter(today, requestPromiseDays[category]).date;
  const id = newId<RequestId>();
  const number = await insertNumbered(tx, today, {
    // Followed in the council, so nobody is given its secret; a topic makes one request, by the unique hash too.
    id, secretHash: hash(randomBytes(32).toString("hex")), sendingHash: hash(`topic ${topicId}`), districtId: row.districtId, campusId, category,
    text: `${row.title}\n${row.text}`, place: "", asker: "parent", status: "received", receivedAt: now, receivedOn: today, clockFrom: today, dueOn, firstDueOn: dueOn,
  });
  await insertEvent(tx, id, act, { kind: "received", personId: principal.personId, detail: { photos: 0, dueOn, topic: row.title } });
  await updateTopic(tx, row, { requestId: id });
  await insertEntry(tx, topicId, act, { kind: "request", personId: principal.personId, detail: { number, dueOn } });
  act.audit(auditOf(row, { number, campusId, category }));
  return { number };
}
