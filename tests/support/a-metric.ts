import type { Metric } from '../../src/model/kit.ts';

/** A metric in percent, higher better, with cuts 10, 20, 30, 40 unless given. */
export function aMetric(given: Partial<Metric> = {}): Metric {
  return {
    id: 'win-rate',
    title: 'Win rate',
    unit: 'percent',
    definition: 'Orders won by offers made.',
    where: 'The CRM.',
    better: 'high',
    thresholds: [10, 20, 30, 40],
    range: { min: 0, max: 100 },
    source: 'judgement',
    covers: [],
    ...given,
  };
}
