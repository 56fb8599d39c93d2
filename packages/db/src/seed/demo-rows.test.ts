import { is } from "drizzle-orm";
import { MySqlTable } from "drizzle-orm/mysql-core";
import { describe, expect, it } from "vitest";
import * as schema from "../schema";
import { buildDemo } from "./build-demo";
import { demoTableNames } from "./demo-rows";

/** What the demo begins without, by the reason. A new table has rows in the demo, or stands here. */
const without = [
  "session", "signInThrottle", "publicThrottle", "idempotencyKey", "auditEvent", "demoClock", // made by use, and by the installation
  "importRun", "importRow", "importMapping", "suggestionRun", "districtStanding", "standingChange", // done and counted by a machine
  "approvalFile", "applicationPhoto", "requestPhoto", // files that people bring
  "policyConflictAnswer", "policyReminder", "noticeReminder", "mergerAnswer", "mergerUndoneStep", "mergerUndoneDocument", // acts that the demo's story lacks
  "transferAnswer", "earlierRotation", "fairnessOverride", "exemptionEnd",
  "councilSecretChoice", // for a moment, while a vote is open
];

const tables = Object.entries(schema).flatMap(([name, table]) => (is(table, MySqlTable) ? [name] : []));

describe("the tables of the demo", () => {
  it("are all there are, but for those that it begins without", () => {
    expect([...demoTableNames, ...without].toSorted()).toEqual(tables.toSorted());
  });

  it("each have rows to be seen", () => {
    const { rows } = buildDemo("");
    expect(demoTableNames.filter((name) => rows[name].length === 0)).toEqual([]);
  });
});
