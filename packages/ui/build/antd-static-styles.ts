/**
 * antd writes its rules while it draws; on a slow phone that is most of what a first dialog or table costs. Here they become style sheets
 * of the build, one for each component and fetched with it, and the code that would write them is left out. What a theme changes are
 * variables, and those antd still writes itself (`zeroRuntime` in the frame's theme). Decision 0028.
 */
import type { Plugin } from "vite";
import { antdRules, shared } from "./antd-rules.ts";
import { styleModules } from "./antd-prefixes.ts";
import { withoutRules } from "./without-rules.ts";

const styleModule = /[\\/]antd[\\/]es[\\/](.+[\\/]style(?:[\\/]\w+)?)\.js$/;
const makesRules = /\bgen(?:StyleHooks|SubStyleComponent|ComponentStyleHook)\(/;
/** Rules for icons, which antd's frame writes itself. */
const iconRules = /[\\/]antd[\\/]es[\\/]theme[\\/]util[\\/]useResetIconStyle\.js$/;
const importOf = (sheet: string): string => `import "${address}${sheet}.css";\n`;
const address = "virtual:antd-rules/";

export function antdStaticStyles(): Plugin {
  const unknown = new Set<string>();
  return {
    name: "antd-static-styles",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(address) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${address}`)) return undefined;
      return { code: antdRules(id.slice(address.length + 1, -".css".length)), moduleType: "css", moduleSideEffects: true };
    },
    transform: {
      filter: { id: [styleModule, iconRules] },
      handler(code, id) {
        if (iconRules.test(id)) return { code: `${importOf(shared)}export default () => undefined;\n`, map: null };
        if (!makesRules.test(code)) return undefined;
        const name = (styleModule.exec(id)?.[1] ?? "").replaceAll("\\", "/");
        const known = styleModules[name];
        if (!known) {
          unknown.add(id);
          return undefined;
        }
        const sheets = [shared, ...(known.partOf === undefined ? [] : [known.partOf]), name];
        return { code: `${sheets.map(importOf).join("")}${withoutRules(code, this.parse(code))}`, map: null };
      },
    },
    generateBundle(_, bundle) {
      const drawn = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []));
      for (const [id, { renderedLength }] of drawn) if (unknown.has(id) && renderedLength > 0) this.error(`${id} has rules, and is not in packages/ui/build/antd-prefixes.ts`);
    },
  };
}
