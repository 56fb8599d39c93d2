import { startDatabase } from "@qitong/infra/database";
import { writeFileSync } from "node:fs";
const s = await startDatabase({ dataDir: "/tmp/register/db-" + process.pid, durable: false });
writeFileSync("/tmp/register/url", s.rootUrl + "demo");
console.log(s.rootUrl);
process.on("SIGTERM", () => void s.stop().then(() => process.exit(0)));
setInterval(() => {}, 1000);
