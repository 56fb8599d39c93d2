import { describe, expect, it } from "vitest";
import { solveDistricts } from "./province";

function* counted(count: number, onTaken: () => void = () => undefined): Generator<number> {
  for (let district = 0; district < count; district += 1) {
    onTaken();
    yield district;
  }
}
const soon = (milliseconds = 1): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

describe("the districts of a province", () => {
  it("are each solved once, never more at a time than there are threads, and none is made before its turn", async () => {
    const answers: number[] = [];
    let [taken, running, most] = [0, 0, 0];
    const done = await solveDistricts({
      tasks: counted(25, () => { taken += 1; }),
      threads: 3,
      solve: async (district) => {
        running += 1;
        most = Math.max(most, running);
        await soon(district % 4);
        running -= 1;
        return district * 2;
      },
      onAnswer: (district, answer, progress) => {
        expect(answer).toBe(district * 2);
        expect(taken - progress.done).toBeLessThanOrEqual(3);
        answers.push(district);
      },
    });
    expect(done).toBe(25);
    expect(most).toBe(3);
    expect(answers.toSorted((a, b) => a - b)).toEqual([...counted(25)]);
  });

  it("stop when cancelled: what is under way is told, and no new one begins", async () => {
    const controller = new AbortController();
    const heard: number[] = [];
    const done = await solveDistricts({
      tasks: counted(100), threads: 2, signal: controller.signal,
      solve: async (district, signal) => {
        await soon();
        if (district === 5) controller.abort();
        return signal?.aborted;
      },
      onAnswer: (district) => heard.push(district),
    });
    expect(done).toBeLessThanOrEqual(7);
    expect(heard).not.toContain(5);
  });

  it("fail with the first district that fails, after the others in hand have ended", async () => {
    let ended = 0;
    const solving = solveDistricts({
      tasks: counted(100), threads: 2,
      solve: async (district) => {
        await soon();
        if (district === 3) throw new Error("district 3");
        ended += 1;
      },
      onAnswer: () => undefined,
    });
    await expect(solving).rejects.toThrow("district 3");
    expect(ended).toBeLessThan(8);
  });
});
