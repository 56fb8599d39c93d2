/** Topics and what is said about them. */
import { checkNoRefusals, type TopicId } from "@qitong/domain";
import {
  findFollowRefusals, findSupervisorRefusals, findTopicEndRefusals, findTopicRefusals, type CouncilWords, type SpeakInput, type SupervisorInput, type TopicInput,
} from "@qitong/domain/management";
import type { z } from "zod";
import { newId } from "@qitong/db";
import { getDistrictOf, type Act } from "@qitong/service";
import { insertEntry, insertTopic, listRepresentatives, listTopicCampuses, lockTopic, topicFacts, updateTopic, type TopicRow } from "./store";

export const auditOf = ({ districtId, id }: Pick<TopicRow, "districtId" | "id">, detail: Readonly<Record<string, unknown>>) => ({
  districtId, subjectKind: "council-topic", subjectId: id, detail,
});

export async function openTopic(act: Act, { scope, title, text }: z.output<typeof TopicInput>): Promise<{ id: TopicId }> {
  const { tx, principal, today } = act;
  const id = newId<TopicId>();
  const row = { id, districtId: await getDistrictOf(tx, scope), placeKind: scope.kind, placeId: scope.id, title, text, status: "open", openedBy: principal.personId, openedOn: today } as const;
  await insertTopic(tx, row);
  await insertEntry(tx, id, act, { kind: "opened", personId: principal.personId });
  act.audit(auditOf(row, { title }));
  return { id };
}

export async function speak(act: Act, { topicId, kind, text }: z.output<typeof SpeakInput>): Promise<void> {
  const row = await lockTopic(act.tx, topicId);
  checkNoRefusals(findTopicRefusals(await topicFacts(act.tx, row)));
  await insertEntry(act.tx, topicId, act, { kind, personId: act.principal.personId, text });
  act.audit(auditOf(row, { kind }));
}

export async function nameSupervisor(act: Act, { topicId, version, personId }: z.output<typeof SupervisorInput>): Promise<void> {
  const { tx, today, principal } = act;
  const row = await lockTopic(tx, topicId);
  const members = await listRepresentatives(tx, await listTopicCampuses(tx, row, today), today);
  const member = members.find((one) => one.personId === personId);
  checkNoRefusals(findSupervisorRefusals(await topicFacts(tx, row), version, member !== undefined));
  await updateTopic(tx, row, { supervisorId: personId });
  await insertEntry(tx, topicId, act, { kind: "supervisor", personId: principal.personId, detail: { name: member?.name } });
  act.audit(auditOf(row, { supervisorId: personId }));
}

/** The supervisor's entry on what became of it, with the day on which it was made. */
export async function followTopic(act: Act, { topicId, text }: Omit<z.output<typeof CouncilWords>, "version">): Promise<void> {
  const row = await lockTopic(act.tx, topicId);
  checkNoRefusals(findFollowRefusals(await topicFacts(act.tx, row), act.principal.personId));
  await insertEntry(act.tx, topicId, act, { kind: "follow", personId: act.principal.personId, text });
  act.audit(auditOf(row, {}));
}

async function endTopic(act: Act, { topicId, version, text }: z.output<typeof CouncilWords>, status: "done" | "withdrawn"): Promise<void> {
  const row = await lockTopic(act.tx, topicId);
  checkNoRefusals(findTopicEndRefusals(await topicFacts(act.tx, row), version));
  await updateTopic(act.tx, row, { status });
  await insertEntry(act.tx, topicId, act, { kind: status, personId: act.principal.personId, text });
  act.audit(auditOf(row, { text }));
}

export const finishTopic = (act: Act, input: z.output<typeof CouncilWords>): Promise<void> => endTopic(act, input, "done");
export const withdrawTopic = (act: Act, input: z.output<typeof CouncilWords>): Promise<void> => endTopic(act, input, "withdrawn");
