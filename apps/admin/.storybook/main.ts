import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../../../packages/ui/src/**/*.stories.tsx", "../src/**/*.stories.tsx"],
  addons: ["@storybook/addon-a11y"],
  staticDirs: ["../public"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // TypeScript 7 has no compiler API, on which both readers of component types stand
  typescript: { reactDocgen: false, check: false },
  viteFinal: (vite) => ({
    ...vite,
    // a story has no address: the router's plugin would write the route tree while stories are built
    plugins: (vite.plugins ?? []).flat(3).filter((plugin) => !isRouterPlugin(plugin)).map(withoutVerdict),
    build: { ...vite.build, chunkSizeWarningLimit: 4000, rolldownOptions: {} },
  }),
};

/** Storybook keeps components of antd that no story draws; whether all that is drawn has its rules, the app's build judges. */
function withoutVerdict<Option>(plugin: Option): Option {
  const isStyles = typeof plugin === "object" && plugin !== null && "name" in plugin && plugin.name === "antd-static-styles";
  return isStyles ? { ...plugin, generateBundle: undefined } : plugin;
}

function isRouterPlugin(plugin: unknown): boolean {
  return (
    typeof plugin === "object" && plugin !== null && "name" in plugin && typeof plugin.name === "string" && /tanstack/.test(plugin.name)
  );
}

export default config;
