import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { World } from './world.ts';

export type BatchWorkers<Batch, Answer> = {
  /**
   * The answer to a batch, from the thread that has the least to do; undefined where all have enough for now. Rejects
   * with what the thread died of.
   */
  readonly ask: (batch: Batch) => Promise<Answer> | undefined;
  readonly close: () => Promise<void>;
};

/** Batches with one thread: while it works at the first, the others wait, so that it need not wait for us. */
const mostWaiting = 3;

/** Threads that run a script of the folder of workers, each handed a copy of `setting` when it starts. */
export function openWorkers<Batch, Answer>(
  { workers: folder = '' }: Pick<World, 'workers'>,
  script: string,
  { setting, threads }: { readonly setting: unknown; readonly threads: number },
): BatchWorkers<Batch, Answer> {
  const desks = Array.from({ length: threads }, () =>
    deskOf<Answer>(new Worker(join(folder, script), { workerData: setting })),
  );
  return {
    ask: (batch) => {
      const waiting = desks.map((desk) => desk.waiting());
      const least = Math.min(...waiting);
      return least < mostWaiting ? desks[waiting.indexOf(least)]?.ask(batch) : undefined;
    },
    close: async () => {
      await Promise.all(desks.map((desk) => desk.close()));
    },
  };
}

type Desk<Answer> = {
  readonly ask: (batch: unknown) => Promise<Answer>;
  readonly waiting: () => number;
  readonly close: () => Promise<unknown>;
};

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
};

/** One thread and those who wait for its answers, which come in the order of the asking. */
function deskOf<Answer>(worker: Worker): Desk<Answer> {
  const queue: Waiting<Answer>[] = [];
  let death: Promise<never> | undefined;
  const die = (fault: Error): void => {
    death ??= Promise.reject(fault);
    death.catch(() => undefined);
    for (const { reject } of queue) reject(fault);
  };
  worker.on('message', (answer: Answer) => queue.shift()?.resolve(answer));
  worker.on('error', die);
  // Without a word: after a fault those who waited have been told already.
  worker.on('exit', (code) => {
    die(new Error(`A thread ended with ${String(code)} before its work was done.`));
  });
  return {
    ask: (batch) =>
      death ??
      new Promise((resolve, reject) => {
        queue.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    waiting: () => queue.length,
    close: () => worker.terminate(),
  };
}
