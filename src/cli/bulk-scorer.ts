import type { BatchWorkers } from '../io/batch-workers.ts';
import { coresOf } from '../io/cores-of.ts';
import { nextTurn } from '../io/next-turn.ts';
import type { World } from '../io/world.ts';
import type { BatchAnswer, ScoreBatch } from '../model/score-batch.ts';
import { batchScorer, type ScorerSetting } from './batch-scorer.ts';
import type { Asking } from './in-order.ts';

export type BulkScorer = Asking<ScoreBatch, BatchAnswer> & { readonly close: () => Promise<void> };

/** Threads cost as much to start as some hundred sheets to score; the first ones are scored while others start. */
const batchesAlone = 8;
const sheetsAlone = 256;
const mostThreads = 8;
/** More than this thread can do while another starts, or while it scores one batch of slow sheets. */
const batchesAhead = 64;

/** Scores batches in this thread, and from the ninth on with the help of as many as there are cores, or as `jobs` says. */
export function bulkScorer(world: World, setting: ScorerSetting, jobs = coresOf()): BulkScorer {
  const others = world.workers === undefined ? 0 : Math.min(jobs, mostThreads) - 1;
  const score = batchScorer(world, setting);
  let asked = 0;
  let workers: BatchWorkers<ScoreBatch, BatchAnswer> | undefined;
  let opening: Promise<void> | undefined;
  /** What threads need of Node is loaded for threads alone. */
  const open = async (): Promise<void> => {
    const { openWorkers } = await import('../io/batch-workers.ts');
    workers = openWorkers(world, 'score-worker.cjs', {
      setting: { ...setting, directory: world.directory },
      threads: others,
    });
  };
  return {
    elsewhere: (batch) => {
      asked += 1;
      if (others === 0 || (asked <= batchesAlone && behind(batch) < sheetsAlone)) return undefined;
      opening ??= open();
      return asked <= batchesAlone ? undefined : workers?.ask(batch);
    },
    here: async (batch) => {
      const answer = await score(batch);
      if (workers !== undefined) await nextTurn();
      return answer;
    },
    width: batchesAhead,
    close: async () => {
      await opening;
      await workers?.close();
    },
  };
}

/** Sheets that are known to come after a batch. */
function behind(batch: ScoreBatch): number {
  return batch.kind === 'paths' ? batch.behind : 0;
}
