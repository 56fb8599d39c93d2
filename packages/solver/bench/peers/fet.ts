/** FET's own program on a file that we wrote, in the same run. It is AGPL: run beside ours, never part of it. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface FetRun {
  /** Of its `…_activities.xml`; undefined when it found nothing in the time. */
  readonly timetable: string | undefined;
  readonly seconds: number;
}

/** It writes some thirty files into a folder named after the input; in one for the best so far when it gave up. */
async function findTimetable(folder: string): Promise<string | undefined> {
  const files = await readdir(folder, { recursive: true });
  const found = files.find((file) => file.endsWith("_activities.xml") && !file.includes("highest"));
  return found === undefined ? undefined : readFile(path.join(folder, found), "utf8");
}

/** @param seconds after which FET gives up by itself; some more and it is ended */
export async function runFet(program: string, document: string, seconds: number): Promise<FetRun> {
  const folder = await mkdtemp(path.join(tmpdir(), "qitong-fet-"));
  try {
    const input = path.join(folder, "school.fet");
    await writeFile(input, document);
    const startedAt = performance.now();
    const child = spawn(program, [`--inputfile=${input}`, `--outputdir=${path.join(folder, "out")}`, `--timelimitseconds=${seconds}`, "--htmllevel=0"], {
      stdio: "ignore", timeout: (seconds + 30) * 1000, killSignal: "SIGKILL",
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    const took = (performance.now() - startedAt) / 1000;
    return { timetable: code === 0 ? await findTimetable(path.join(folder, "out")) : undefined, seconds: took };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
