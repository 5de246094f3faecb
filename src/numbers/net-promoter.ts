import { normal95 } from './normal-95.ts';

/** Promoters minus detractors, in percent of all (−100…100), with its 95 % interval. */
export type NetPromoter = {
  readonly score: number;
  /** Middle of the interval, which is drawn towards 0. */
  readonly centre: number;
  readonly low: number;
  readonly high: number;
};

/**
 * The score of at least one answer, with the adjusted Wald interval (Rocks 2016: three answers more, ¾ of one a promoter
 * and ¾ a detractor), cut at ±100.
 */
export function netPromoter(promoters: number, passives: number, detractors: number): NetPromoter {
  const count = promoters + passives + detractors;
  const adjusted = count + 3;
  const [up, down] = [(promoters + 0.75) / adjusted, (detractors + 0.75) / adjusted];
  const centre = up - down;
  const spread = normal95 * Math.sqrt((up + down - centre ** 2) / adjusted);
  return {
    score: (100 * (promoters - detractors)) / count,
    centre: 100 * centre,
    low: Math.max(-100, 100 * (centre - spread)),
    high: Math.min(100, 100 * (centre + spread)),
  };
}
