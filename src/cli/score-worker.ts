import { serveBatches } from '../io/serve-batches.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import { batchScorer, type ScorerSetting } from './score-batch.ts';

/** What a worker thread is handed when it starts. */
export type WorkerSetting = ScorerSetting & { readonly directory: string };

// The entry of a worker thread: it answers batches until nobody asks any more.
serveBatches<WorkerSetting, ScoreBatch>((setting) => batchScorer(setting, setting));
