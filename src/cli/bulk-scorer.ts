import { coresOf, openWorkers, type BatchWorkers } from '../io/batch-workers.ts';
import type { World } from '../io/world.ts';
import type { BatchAnswer, ScoreBatch } from '../model/score-batch.ts';
import { batchScorer, type ScorerSetting } from './batch-scorer.ts';

export type BulkScorer = {
  readonly ask: (batch: ScoreBatch) => Promise<BatchAnswer>;
  /** Batches to ask for at once. */
  readonly width: number;
  readonly close: () => Promise<void>;
};

/** Threads cost as much to start as some hundred sheets to score. */
const batchesAlone = 6;
const mostThreads = 8;

/** Scores batches in this thread, and from the seventh on in as many as there are cores, or as `jobs` says. */
export function bulkScorer(world: World, setting: ScorerSetting, jobs = coresOf()): BulkScorer {
  const threads = world.workers === undefined ? 1 : Math.min(jobs, mostThreads);
  const alone = batchScorer(world, setting);
  let asked = 0;
  let workers: BatchWorkers<ScoreBatch, BatchAnswer> | undefined;
  return {
    ask: (batch) => {
      asked += 1;
      if (threads === 1 || asked <= batchesAlone) return alone(batch);
      workers ??= openWorkers(world, 'score-worker.js', {
        setting: { ...setting, directory: world.directory },
        threads,
      });
      return workers.ask(batch);
    },
    width: threads * 3,
    close: async () => workers?.close(),
  };
}
