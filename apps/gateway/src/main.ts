import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { watchDueActs } from "./clock/due-acts";
import { readEnvironment } from "./environment";
import { openInstallation } from "./installation";
import { buildServer } from "./server";
import { workOnSuggestions } from "./suggestions";

const environment = readEnvironment();
const log = pino({ level: environment.LOG_LEVEL });
const installation = await openInstallation({
  databaseUrl: environment.DATABASE_URL,
  secret: environment.QITONG_SECRET,
  demo: environment.DEMO === "1",
  trustedProxies: environment.TRUSTED_PROXIES,
  log,
});
const adminFolder = fileURLToPath(new URL("../../admin/dist", import.meta.url));
const server = await buildServer(installation, existsSync(adminFolder) ? adminFolder : undefined);
const stopWatching = watchDueActs(installation);
const stopSuggestions = workOnSuggestions(installation);
await server.listen({ port: environment.PORT, host: environment.HOST });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  stopWatching();
  await stopSuggestions();
  await server.close();
  await installation.close();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
