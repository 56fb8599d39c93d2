/** A connection of the merger's account whose process dies at a statement: the socket is gone, nobody says goodbye. */
import { sql } from "drizzle-orm";
import type { PoolConnection } from "mysql2";
import { openDatabase, serviceUrl } from "@qitong/db";
import type { TestDatabase } from "@qitong/service/testing";

/**
 * @param statement at which it dies, counted from 1; `isSent` says whether the server still gets it.
 */
export async function dieAt(database: TestDatabase, statement: number, isSent = false) {
  const opened = openDatabase(serviceUrl(database.rootUrl, "merger", database.secret), 1);
  let count = 0;
  let threadId: number | undefined;
  let isDead = false;
  opened.pool.on("connection", (connection: PoolConnection) => {
    // A dead process opens no second connection.
    if (isDead) return void connection.destroy();
    threadId = connection.threadId ?? undefined;
    for (const method of ["query", "execute"] as const) {
      const send = connection[method].bind(connection) as (...input: unknown[]) => unknown;
      const dying = (...input: unknown[]): unknown => {
        count += 1;
        if (isDead || count < statement) return send(...input);
        isDead = true;
        const answer = isSent ? send(...input) : undefined;
        // Sent: after the bytes have left. Not sent: at once.
        const die = () => connection.destroy();
        if (isSent) setImmediate(die);
        else die();
        return answer ?? send(...input);
      };
      Object.assign(connection, { [method]: dying });
    }
  });
  return {
    db: opened.db,
    sent: () => count,
    close: () => opened.close(),
    /** Waits until the server has noticed, and so has undone what was not committed. */
    async buried(): Promise<void> {
      for (let tries = 0; tries < 200; tries += 1) {
        const [rows] = (await database.root.db.execute(sql`SELECT id FROM information_schema.processlist WHERE id = ${threadId}`)) as unknown as [unknown[]];
        if (rows.length === 0) return void (await opened.close().catch(() => undefined));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`the server still serves connection ${threadId}`);
    },
  };
}
