/** The rules of antd's style modules, made by antd itself outside of a browser. */
import { createRequire } from "node:module";
import { createCache, extractStyle, StyleProvider } from "@ant-design/cssinjs";
import { createElement, type ComponentType, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { styleModules, type StyleModule } from "./antd-prefixes.ts";

/** antd's style modules are asked for by name, in the form that Node reads. */
const require = createRequire(import.meta.url);
const { default: useIconRules } = require("antd/lib/theme/util/useResetIconStyle") as { default: (prefix: string) => void };

type Hook = (prefix: string, rootClass: string) => unknown;
type StyleExports = Readonly<Record<string, unknown>> & { readonly default?: unknown };

/** What every component asks for besides its own rules: links and icons. */
export const shared = "shared";
const isShared = (key: string): boolean => ["Shared", "ant-design-icons"].some((path) => key.split("%").includes(path));

/** Low in the cascade: what a page says about a component always holds, whichever of the two styles was fetched first. */
const inLayer = (rules: string): string => `@layer base, antd;\n@layer antd {\n${rules}\n}\n`;

/** @param name a key of `styleModules`, or `shared` */
export function antdRules(name: string): string {
  const module = name === shared ? "empty/style/index" : name;
  const known = styleModules[module] ?? missing(module);
  const cache = createCache();
  renderToStaticMarkup(createElement(StyleProvider, { cache }, rulesDrawn(require(`antd/lib/${module}`) as StyleExports, known)));
  for (const key of cache.cache.keys()) if (isShared(key) !== (name === shared)) cache.cache.delete(key);
  return inLayer(forEitherRoot(extractStyle(cache, { plain: true, types: "style" }).replace(/\.data-ant-cssinjs-cache-path\{.*?\}/, "")));
}

/** antd's `useCSSVarCls`: some components name their root by it, and others by their prefix alone. */
const rootClass = (prefix: string): string => `${prefix}-css-var`;
const forEitherRoot = (rules: string): string => rules.replaceAll(/\.(ant-[a-z-]+?)-css-var/g, ":is(.$1,.$1-css-var)");

function rulesDrawn(styles: StyleExports, { prefix, prefixes, partOf }: StyleModule): ReactElement {
  if (partOf !== undefined) return createElement(styles.default as ComponentType<{ prefixCls: string; rootCls: string }>, { prefixCls: prefix, rootCls: rootClass(prefix) });
  return createElement(() => {
    useIconRules("anticon");
    for (const [name, hook] of Object.entries(styles)) {
      const own = prefixes?.[name] ?? prefix;
      if (name === "default" || /^use\w*Style$/.test(name)) (hook as Hook)(own, rootClass(own));
    }
    return null;
  });
}

function missing(name: string): never {
  throw new Error(`antd's ${name} is not in packages/ui/build/antd-prefixes.ts`);
}
