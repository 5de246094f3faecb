import { parentPort, workerData } from 'node:worker_threads';

/**
 * Answers the messages of the thread that started this one, one after the other. `begin` is called once with what that
 * thread handed over. A fault inside ends the thread, which its starter is told.
 */
export function serveBatches<Setting, Batch>(
  begin: (setting: Setting) => (batch: Batch) => Promise<unknown>,
): void {
  const answer = begin(workerData as Setting);
  parentPort?.on('message', (batch: Batch) => {
    void answer(batch).then((result) => parentPort?.postMessage(result));
  });
}
