import type { Metric } from '../model/kit.ts';
import type { WrittenMetrics } from './written/metrics.ts';

/** One metric, with nothing covered where nothing is said. */
export function resolveMetric({ note, covers, ...written }: WrittenMetrics['metrics'][number]): Metric {
  return { ...written, ...(note === undefined ? {} : { note }), covers: covers ?? [] };
}
