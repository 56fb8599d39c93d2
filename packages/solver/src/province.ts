/** A province: its districts one by one, several at a time, each in a thread of its own that ends with it. */
export interface ProvinceProgress {
  readonly done: number;
  readonly underWay: number;
}

export interface ProvinceOptions<Task, Answer> {
  /** Asked for one by one, so that only the districts under way are in memory. */
  readonly tasks: Iterable<Task>;
  readonly solve: (task: Task, signal: AbortSignal | undefined) => Promise<Answer>;
  /** How many districts at a time; a processor each. */
  readonly threads: number;
  readonly onAnswer: (task: Task, answer: Answer, progress: ProvinceProgress) => void;
  readonly signal?: AbortSignal;
}

/** @returns how many districts were solved: fewer than there are when it was cancelled */
export async function solveDistricts<Task, Answer>(options: ProvinceOptions<Task, Answer>): Promise<number> {
  const { solve, threads, onAnswer, signal } = options;
  const tasks = options.tasks[Symbol.iterator]();
  let done = 0;
  let underWay = 0;
  let failed = false;
  const isOver = (): boolean => failed || signal?.aborted === true;
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const next = tasks.next();
      if (next.done) return;
      underWay += 1;
      try {
        const answer = await solve(next.value, signal);
        done += 1;
        underWay -= 1;
        if (!signal?.aborted) onAnswer(next.value, answer, { done, underWay });
      } catch (fault) {
        // The others finish the district in hand and begin no new one.
        failed = true;
        throw fault;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.max(1, threads) }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return done;
}
