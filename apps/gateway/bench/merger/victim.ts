/** A process that lets due mergers take effect, to be killed while it does. Begins when it is told to. */
import { once } from "node:events";
import { openDatabase } from "@qitong/db";
import { performDueMergers } from "../../src/clock/due-acts";
import { effectiveOn } from "./schools";

const { MERGER_DATABASE_URL = "" } = process.env;
const opened = openDatabase(MERGER_DATABASE_URL, 1);
await opened.db.execute("SELECT 1");
console.log("ready");
// Whoever started it is gone: nobody would kill it any more.
process.stdin.once("end", () => process.exit(0));
await once(process.stdin, "data");
await performDueMergers(opened.db, { now: () => new Date(), today: () => effectiveOn });
console.log("done");
process.exit(0);
