import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MergerCaseId } from "@qitong/domain";
import type { MergerForm } from "@qitong/domain/legal-entity";
import { buildMergerWorld, decreeNumber, type MergerWorld, type Pair } from "./case-world.test-data";

let its: MergerWorld;
let pair: Pair;
let caseId: MergerCaseId;
beforeAll(async () => {
  its = await buildMergerWorld();
  pair = await its.addPair();
  caseId = await its.readyCase({ ...pair.opening, newRepresentative: "沈思颖" });
});
afterAll(() => its.database.drop());

async function textOf(form: MergerForm): Promise<string> {
  const { base64, mediaType } = await its.officer().form({ caseId, form });
  expect(mediaType).toBe("application/pdf");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(base64, "base64"))), { mergePages: true });
  return text.replaceAll(/\s/g, "");
}

it("the change registration is filled in with the data of the case", async () => {
  const text = await textOf("change-registration");
  for (const part of [
    "事业单位法人变更登记申请书", pair.absorbing.name, pair.absorbing.creditCode, `吸收合并${pair.absorbed.name}`, pair.absorbed.creditCode,
    decreeNumber, "2026年4月1日", "变更为：沈思颖", "免职文件", `增加：${pair.opening.newAbsorbedCampusName}`, "2026年5月18日前", "国务院令第411号",
  ]) expect(text).toContain(part);
});

it("the deregistration tells the liquidation day by day, and what has not been done yet", async () => {
  const text = await textOf("deregistration");
  for (const part of [
    "事业单位法人注销登记申请书", pair.absorbed.name, "成立清算组2026年4月8日", "通知债权人2026年4月15日", "2026年4月16日、2026年4月23日、2026年4月30日",
    "债权申报截止2026年7月14日", "清算结束（尚未办理）", `由${pair.absorbing.name}承继`,
  ]) expect(text).toContain(part);
});

it("each says that it is a draft, and leaves open what the product does not know", async () => {
  for (const form of ["change-registration", "deregistration"] as const) {
    const text = await textOf(form);
    expect(text).toContain("请以登记管理机关现行表式和要求为准");
    expect(text).toContain("（平台未登记，请按法人证书填写）");
  }
});

it("is refused before the approval", async () => {
  const { id } = await its.officer().open((await its.addPair()).opening);
  await expect(its.officer().form({ caseId: id, form: "deregistration" })).rejects.toMatchObject({
    cause: { refusals: [{ kind: "form-before-approval", form: "deregistration" }] },
  });
});
