import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { antdRules, shared } from "./antd-rules.ts";
import { styleModules } from "./antd-prefixes.ts";
import { withoutRules } from "./without-rules.ts";

describe("the rules of antd, as style sheets", () => {
  it.each(Object.keys(styleModules))("%s has rules for its own class, below those of pages", (name) => {
    const sheet = antdRules(name);
    expect(sheet).toMatch(/^@layer base, antd;\n@layer antd \{/);
    expect(sheet).toContain(`.${styleModules[name]?.prefix}`);
    expect(sheet).not.toMatch(/data-ant-cssinjs|undefined|\[object/);
  });

  it("of a component hold for its root under either name", () => {
    expect(antdRules("button/style/index")).toContain(":is(.ant-btn,.ant-btn-css-var)");
  });

  it("for links and icons stand in one sheet, and in no other", () => {
    expect(antdRules(shared)).toMatch(/(^|\n|\})\.anticon\{/);
    expect(antdRules("button/style/index")).not.toMatch(/(^|\n|\})\.anticon\{/);
  });

  it("of a module that is not listed are refused by name", () => {
    expect(() => antdRules("calendar/style/index")).toThrow("calendar/style/index is not in packages/ui/build/antd-prefixes.ts");
  });
});

describe("a style module without its rules", () => {
  it("keeps the hook, its name and its variables, and loses the writer alone", () => {
    const code = "const gen = token => ({ [token.componentCls]: {} });\nexport default genStyleHooks('Button', token => [gen(token)], prepareToken, { resetFont: false });";
    expect(withoutRules(code, parseAst(code))).toBe(
      "const gen = token => ({ [token.componentCls]: {} });\nexport default genStyleHooks('Button', () => [], prepareToken, { resetFont: false });",
    );
  });

  it("loses each writer of a module with several", () => {
    const code = "export const useRowStyle = genStyleHooks('Grid', a, b);\nexport default () => { const use = genSubStyleComponent(['A', 'b'], t => c(t)); return use; };";
    expect(withoutRules(code, parseAst(code))).toBe(
      "export const useRowStyle = genStyleHooks('Grid', () => [], b);\nexport default () => { const use = genSubStyleComponent(['A', 'b'], () => []); return use; };",
    );
  });
});
