/** One voice on every screen; the rules stand in decision 0022. English sentences that name a Chinese document are not looked at. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isText = (file: string) => /\.tsx?$/.test(file) && !/\.(test|stories)\.|story-data|example/.test(file);
const files = ["apps/admin/src", "packages/ui/src"]
  .flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter(isText);

const strings = /(["`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
const han = /[\u4e00-\u9fff]/g;

/** Texts that are Chinese by more than a name in them. */
function chineseIn(source: string): string[] {
  return [...source.matchAll(strings)]
    .map(([, , text = ""]) => text)
    .filter((text) => (text.match(han)?.length ?? 0) > (text.replaceAll(/\$\{[^}]*\}/g, "").match(/[A-Za-z]{3,}/g)?.length ?? 0) * 2);
}

const faults: readonly (readonly [rule: string, fault: RegExp])[] = [
  ["people are addressed as 您", /你/],
  ["punctuation is full-width", /[\u4e00-\u9fff][,;!?(]|[\u4e00-\u9fff]:(?!\/)|[\u4e00-\u9fff]\.{3}/],
  ["a number between Chinese words has spaces", /第\$\{\w*(?:number|version|count|index|place)\w*\}|\$\{\w*(?:count|number|version)\w*\}[\u4e00-\u9fff]/],
  ["a failure says what to do, not when", /稍后(?:重试|再试)/],
  ["an example begins with 如：", /^(?:例如|如 )|，应如 /],
];

const faultsOf = (text: string) => faults.filter(([, fault]) => fault.test(text)).map(([rule]) => rule);

describe("The Chinese of the screens", () => {
  it("is read by rules that find what they are for", () => {
    const wrong = ["你的岗位", "没有办成,请重试", "第${version}版", "没有办成，请稍后再试", "如 新教〔2026〕1号"];
    expect(wrong.map((text) => faultsOf(text).length)).toEqual([1, 1, 1, 1, 1]);
    expect(faultsOf("您的岗位：第 ${version} 版，共 ${count} 条（截至${date}）")).toEqual([]);
    expect(chineseIn('zh: "您的岗位", en: "for example 新教任〔2026〕8号; may follow later on"')).toEqual(["您的岗位"]);
  });

  it("has one voice", () => {
    const said = files.flatMap((file) => chineseIn(readFileSync(`${root}/${file}`, "utf8")).map((text) => ({ file, text })));
    expect(said.length).toBeGreaterThan(2000);
    expect(said.flatMap(({ file, text }) => faultsOf(text).map((rule) => `${file}: ${rule}: ${text}`))).toEqual([]);
  });
});
