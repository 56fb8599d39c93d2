/** The environment is read here and nowhere else. */
import { z } from "zod";

const Environment = z.object({
  /** Administrator's address of the database; used by the preparation only. */
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  /** The installation's secret; the services' database passwords follow from it. */
  QITONG_SECRET: z.string().min(16),
  PORT: z.coerce.number().int().min(0).max(65_535).default(7070),
  HOST: z.string().default("127.0.0.1"),
  /** 1 installs the demo district and lets the demo's day be moved. */
  DEMO: z.enum(["0", "1"]).default("0"),
  /** Addresses of the proxies in front, by commas; what they say of where a call comes from is believed, nobody else's word is. */
  TRUSTED_PROXIES: z.string().default("").transform((text) => text.split(",").map((one) => one.trim()).filter(Boolean)),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
});
export type Environment = z.infer<typeof Environment>;

export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = Environment.safeParse(source);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
  throw new Error(`environment: ${names.join("; ")}`);
}
