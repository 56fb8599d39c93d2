import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { antdStaticStyles } from "../../packages/ui/build/antd-static-styles.ts";

const gateway = process.env["GATEWAY"] ?? "http://127.0.0.1:7070";

/** Small parts that every page draws, signed in or not; what they import comes along. */
const frameParts = new RegExp([
  "packages/ui/src/(panel|arrangement|state|status-tag|date-text|language|figures/format)",
  "icons/es/icons/(Down|Swap|Phone)Outlined",
  "shell/(language-button|shell-texts|session-context)",
].join("|").replaceAll("/", String.raw`[\\/]`));

export default defineConfig({
  plugins: [tanstackRouter(), react(), antdStaticStyles()],
  server: {
    // the host stays the page's own: the gateway refuses a sign-in whose origin and host differ
    proxy: Object.fromEntries(["/auth", "/trpc", "/demo", "/files"].map((path) => [path, { target: gateway, changeOrigin: false }])),
  },
  build: {
    target: "es2023",
    // the content security policy allows no data: scripts, and small icons are cheaper cached than repeated
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true, // what a route brings along is counted from it
    rolldownOptions: {
      // the schemas of the domain are the server's: one that no page reads by goes, and zod with the last of them
      treeshake: { manualPureFunctions: ["z"] },
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: "router", test: /node_modules[\\/]@tanstack[\\/]/ },
            { name: "trpc", test: /node_modules[\\/]@trpc[\\/]/ },
            // Each file that a page asks for costs a slow phone some milliseconds, so what is fetched together is one file (decision 0024).
            { name: "entry", tags: ["$initial"] },
            { name: "form", test: /antd[\\/]es[\\/](form|input|alert)[\\/]index/ },
            { name: "frame-parts", test: frameParts },
            { name: "first-questions", test: /src[\\/](shell|features)[\\/].*-questions\.ts/, includeDependenciesRecursively: false },
            { name: "dayjs", test: /node_modules[\\/]dayjs[\\/]/ },
            { name: "choices", test: /antd[\\/]es[\\/](dropdown|select|date-picker|tooltip|popover)[\\/]index/ },
            { name: "tables", test: /(antd[\\/]es[\\/](drawer|modal|tabs|segmented|input-number|checkbox|radio|table)[\\/]index|packages[\\/]ui[\\/]src[\\/](data-table|filter-bar))/ },
          ],
        },
      },
    },
  },
});
