import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { subjectKindTexts } from "./subject-kind-texts";

const root = fileURLToPath(new URL("../../../../..", import.meta.url));
const sources = ["apps/curriculum/src", "apps/gateway/src", "apps/legal-entity/src", "apps/management/src", "apps/staffing/src", "packages/service/src"];

/** What the sources hand to `act.audit` as the kind; one that is computed is a kind of its own rule. */
function findAuditedKinds(): Set<string> {
  const files = sources.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.includes(".test")).map((file) => path.join(root, folder, file)),
  );
  const written = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\baudit\(\{[^}]*?subjectKind: "([a-z-]+)"/g)]);
  return new Set(written.map(([, kind = ""]) => kind));
}

it("has words for everything that an act is about", () => {
  const kinds = findAuditedKinds();
  expect(kinds.size).toBeGreaterThan(20);
  expect([...kinds].filter((kind) => !(kind in subjectKindTexts))).toEqual([]);
});
