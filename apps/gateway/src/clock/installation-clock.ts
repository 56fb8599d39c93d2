/** The day is the real one in China, unless a demo has set its own, so that waiting periods can be walked through. */
import { eq } from "drizzle-orm";
import { civilDateInChina, type CivilDate } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { demoClock } from "@qitong/db/schema";
import type { Clock } from "@qitong/service";

const onlyRow = 1;

export class InstallationClock implements Clock {
  #demoDay: CivilDate | undefined;

  now(): Date {
    return new Date();
  }

  today(): CivilDate {
    return this.#demoDay ?? civilDateInChina(this.now());
  }

  async readDemoDay(db: Database): Promise<void> {
    const [row] = await db.select().from(demoClock).where(eq(demoClock.id, onlyRow));
    this.#demoDay = row?.today;
  }

  async setDemoDay(db: Database, today: CivilDate): Promise<void> {
    await db.insert(demoClock).values({ id: onlyRow, today }).onDuplicateKeyUpdate({ set: { today } });
    this.#demoDay = today;
  }
}
