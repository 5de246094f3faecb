import { serveBatches } from '../io/serve-batches.ts';
import { spareMemory } from '../io/spare-memory.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import { batchScorer, type ScorerSetting } from './batch-scorer.ts';

type WorkerSetting = ScorerSetting & { readonly directory: string };

/** What a thread of its own runs: it is handed a setting, then batches, by `bulkScorer`. */
export function scoreWorker(): void {
  spareMemory();
  serveBatches((setting) => {
    if (!isSetting(setting)) throw new Error('A worker was started without its setting.');
    const score = batchScorer(setting, setting);
    return (batch) => (isBatch(batch) ? score(batch) : Promise.reject(new Error('A worker got no batch.')));
  });
}

scoreWorker();

function isSetting(value: unknown): value is WorkerSetting {
  return typeof value === 'object' && value !== null && 'kit' in value && 'directory' in value;
}

function isBatch(value: unknown): value is ScoreBatch {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
