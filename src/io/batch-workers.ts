import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { World } from './world.ts';

export type BatchWorkers<Batch, Answer> = {
  /** The answer to a batch, from whichever thread is free first. Rejects with what the thread died of. */
  readonly ask: (batch: Batch) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** How many threads can really work at once. */
export function coresOf(): number {
  return availableParallelism();
}

/** Threads that run a script of the folder of workers, each handed a copy of `setting` when it starts. */
export function openWorkers<Batch, Answer>(
  { workers: folder = '' }: Pick<World, 'workers'>,
  script: string,
  { setting, threads }: { readonly setting: unknown; readonly threads: number },
): BatchWorkers<Batch, Answer> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(folder, script), { workerData: setting }),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  return {
    ask: async (batch) => {
      const worker = free.shift() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const answer = await answerOf<Answer>(worker, batch);
      release(worker);
      return answer;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf<Answer>(worker: Worker, batch: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Answer): void => {
      worker.off('error', reject);
      resolve(answer);
    };
    worker.once('message', answered);
    worker.once('error', reject);
    worker.postMessage(batch);
  });
}
