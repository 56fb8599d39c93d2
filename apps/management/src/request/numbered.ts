import { randomInt } from "node:crypto";
import type { CivilDate } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import type { request } from "@qitong/db/schema";
import { isDuplicateKey } from "@qitong/service";
import { insertRequest } from "./store";

const mostTries = 20;

/** The day and six digits by chance: a counter would make 500 at once stand in line, and would tell how many there are. */
export async function insertNumbered(tx: Transaction, today: CivilDate, row: Omit<typeof request.$inferInsert, "number">): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const number = `S${today.slice(2).replaceAll("-", "")}-${String(randomInt(1_000_000)).padStart(6, "0")}`;
    try {
      await insertRequest(tx, { ...row, number });
      return number;
    } catch (error) {
      if (!isDuplicateKey(error) || tries === mostTries) throw error;
    }
  }
}
