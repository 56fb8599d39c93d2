import { describe, expect, it } from "vitest";
import { caseUpTo } from "./merger-example.test-data";
import { findMergerFormRefusals, mergerForms } from "./merger-form";

describe.each(mergerForms)("the application %s", (form) => {
  it("is filled in once the decree is there, and not before: approvals come before registration", () => {
    expect(findMergerFormRefusals(caseUpTo("hearing"), form)).toEqual([{ kind: "form-before-approval", form }]);
    expect(findMergerFormRefusals(caseUpTo("approval"), form)).toEqual([]);
  });

  it("is not filled in for a case that was withdrawn", () => {
    expect(findMergerFormRefusals({ ...caseUpTo("approval"), status: "withdrawn" }, form)).toEqual([{ kind: "case-closed", status: "withdrawn" }]);
  });
});
