import { parentPort, workerData } from 'node:worker_threads';

/**
 * Answers the messages of the thread that started this one, one after the other, in the order of their coming. `begin`
 * is called once with what that thread handed over. A fault inside ends this thread, which its starter is told.
 */
export function serveBatches(begin: (setting: unknown) => (batch: unknown) => Promise<unknown>): void {
  const answer = begin(workerData);
  let before = Promise.resolve();
  parentPort?.on('message', (batch: unknown) => {
    before = before.then(async () => parentPort?.postMessage(await answer(batch)));
  });
}
