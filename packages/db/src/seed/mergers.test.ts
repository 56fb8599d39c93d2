import { expect, it } from "vitest";
import { buildDemo } from "./build-demo";
import { appliedCase, openCase } from "./mergers";

const { rows } = buildDemo("hash");

it("each merger was put forward between its hearing and its decree, agreed to by the leader", () => {
  for (const demoCase of [appliedCase, openCase]) {
    const row = rows.mergerCase.find(({ decreeNumber }) => decreeNumber === demoCase.decreeNumber);
    const [found] = rows.approval.filter(({ subjectKind, subjectId }) => subjectKind === "merger-case" && subjectId === row?.id);
    expect([row?.submission, found?.status]).toEqual(["agreed", "approved"]);
    const dayOf = (step: string) => demoCase.steps.find(([name]) => name === step)?.[1] ?? "";
    expect(dayOf("hearing") < demoCase.putForward.on && demoCase.putForward.agreedOn < dayOf("approval")).toBe(true);
    const task = rows.approvalTask.find(({ approvalId }) => approvalId === found?.id);
    expect(task).toMatchObject({ state: "approved", decidedRole: "district-leader" });
  }
});
