import { describe, expect, it } from "vitest";
import { findShippedFlow } from "./shipped-flows";
import { titleOf } from "./title";

const flowOf = (key: string) => {
  const found = findShippedFlow(key);
  if (!found) throw new Error(`no ${key}`);
  return found.flow;
};

describe("what an approval is called in a list", () => {
  it("is its first two telling values: kind and length of a leave, thing and sum of a purchase", () => {
    const period = { from: "2026-12-07", fromHalf: "am", to: "2026-12-11", toHalf: "pm" } as const;
    expect(titleOf(flowOf("leave"), { type: "official", period, reason: "培训", cover: "调课" })).toBe("公假，12月7日起 5 天");
    expect(titleOf(flowOf("purchase"), { items: "图书 300 册", amount: 8600, source: "public" })).toBe("图书 300 册，8,600 元");
  });

  it("is how a long text begins where there is nothing shorter", () => {
    const form = { fields: [{ id: "reason", label: { zh: "事由", en: "" }, isRequired: true, kind: "long-text" as const, most: 500 }] };
    expect(titleOf({ form, start: null, nodes: [] }, { reason: " 参加省级\n培训 " })).toBe("参加省级 培训");
  });

  it("leaves out what is not filled in or says nothing to a reader, and cuts no character in two", () => {
    expect(titleOf(flowOf("repair"), { campus: "01JCAMPVS00000000000000001", spot: "三楼", what: "water" })).toBe("三楼，水电");
    expect(titleOf(flowOf("purchase"), {})).toBe("");
    expect([...titleOf(flowOf("purchase"), { items: "𠮷".repeat(400) })]).toHaveLength(150);
  });
});
