import { expect, it, onTestFinished } from 'vitest';
import { openWorkers, type BatchWorkers } from '../../src/io/batch-workers.ts';
import { fakeWorld } from '../support/fake-world.ts';

/** One real thread that answers a batch by what this expression says of it. */
function aThread(answer: string): BatchWorkers<string, string> {
  const script = `
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.on('message', (batch) => parentPort.postMessage(${answer}));
  `;
  const { directory } = fakeWorld({ files: { 'worker.js': script } });
  const workers = openWorkers<string, string>({ workers: directory }, 'worker.js', {
    setting: 'setting',
    threads: 1,
  });
  onTestFinished(workers.close);
  return workers;
}

/** What came of each batch. */
async function outcomesOf(workers: BatchWorkers<string, string>, batches: readonly string[]) {
  const settled = await Promise.allSettled(batches.map(async (batch) => workers.ask(batch)));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
}

it('hands over the setting and gives each the answer to its own batch', async () => {
  const workers = aThread("workerData + ' ' + batch");
  expect(await outcomesOf(workers, ['a', 'b', 'c'])).toEqual(['setting a', 'setting b', 'setting c']);
});

it('takes no more batches than the thread can have waiting', async () => {
  expect(await outcomesOf(aThread('batch'), ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', undefined]);
});

it.each([
  ['throws', "batch === 'a' ? batch : nothing.at(0)", 'ReferenceError: nothing is not defined'],
  [
    'leaves',
    "batch === 'a' ? batch : process.exit(7)",
    'Error: A thread ended with 7 before its work was done.',
  ],
  [
    'leaves as if all were well',
    "batch === 'a' ? batch : process.exit(0)",
    'Error: A thread ended with 0 before',
  ],
])('tells all who wait, and all who come later, when the thread %s', async (_how, answer, words) => {
  const workers = aThread(answer);
  expect(await workers.ask('a')).toBe('a');
  const told = [...(await outcomesOf(workers, ['b', 'c'])), ...(await outcomesOf(workers, ['d']))];
  expect(told).toEqual(Array(3).fill(expect.stringContaining(words)));
});

it('tells those who wait when the thread cannot start', async () => {
  const { directory } = fakeWorld();
  const workers = openWorkers<string, string>({ workers: directory }, 'none.js', { setting: '', threads: 1 });
  onTestFinished(workers.close);
  expect(await outcomesOf(workers, ['a'])).toEqual([expect.stringContaining('none.js')]);
});
