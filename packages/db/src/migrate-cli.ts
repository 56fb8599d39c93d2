import { fileURLToPath } from "node:url";
import { prepareDatabase } from "./prepare";

const { DATABASE_URL, QITONG_SECRET } = process.env;
if (!DATABASE_URL || !QITONG_SECRET) throw new Error("DATABASE_URL and QITONG_SECRET must be set");
await prepareDatabase(DATABASE_URL, QITONG_SECRET, fileURLToPath(new URL("../migrations", import.meta.url)));
console.log("schema and accounts are up to date");
