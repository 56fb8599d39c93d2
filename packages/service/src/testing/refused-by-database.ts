import { databaseErrorNumber } from "../transaction";

/** Runs a statement and tells the server's error number; undefined when the server did as it was told. */
export async function errorNumberOf(work: PromiseLike<unknown>): Promise<number | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return databaseErrorNumber(error);
  }
}
