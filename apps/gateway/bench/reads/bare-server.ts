/** The peer: the same statements on bare Fastify and mysql2, without sign-in, gate, types or mapping. */
import fastify from "fastify";
import { createPool } from "mysql2/promise";
import type { Statement } from "./capture";

const { DATABASE_URL, PORT, STATEMENTS } = process.env;
const reads = JSON.parse(STATEMENTS ?? "{}") as Record<string, Statement[]>;
const pool = createPool({ uri: DATABASE_URL ?? "", connectionLimit: 10, timezone: "Z", dateStrings: ["DATE"] });
const app = fastify();
for (const [name, statements] of Object.entries(reads)) {
  app.get(`/${name}`, async () => {
    const answers = await Promise.all(statements.map(({ sql, params }) => pool.query(sql, [...params])));
    return answers.map(([rows]) => rows);
  });
}
await app.listen({ port: Number(PORT), host: "127.0.0.1" });
