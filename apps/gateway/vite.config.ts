import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** One bundle of our own packages; what comes from npm stays outside and is loaded from node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist",
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: "src/main.ts",
        prepare: "src/prepare.ts",
        "reallocation-worker": fileURLToPath(import.meta.resolve("@qitong/solver/reallocation-worker")),
      },
    },
  },
  ssr: { noExternal: [/^@qitong\//, "drizzle-orm", "zod", "@trpc/server", "hucre", "csv-parse", "ulid", "pinyin-pro"] },
});
