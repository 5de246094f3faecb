import type { CarelessSign } from '../model/scorecard.ts';
import { longestRun } from './longest-run.ts';
import { sampleVariance } from './sample-variance.ts';

/** A run of the same level counts from this many answers on, when it makes up this share of them. */
const run = { least: 10, share: 0.6 };

/** Hardly any spread counts from this many answers on. */
const spread = { least: 15, deviation: 0.3 };

/**
 * The signs that levels (0…4), in the order of the questions, were given without reading: one level again and again, hardly
 * any spread. Where all is well, or all is ill, an honest sheet shows both. Sources: longest run and spread within a
 * person (Curran 2016; Dunn and others 2018).
 */
export function samenessOf(levels: readonly number[]): readonly Exclude<CarelessSign, 'hurried'>[] {
  return [
    ...(isRun(levels) ? (['long-run'] as const) : []),
    ...(isFlat(levels) ? (['little-spread'] as const) : []),
  ];
}

function isRun(levels: readonly number[]): boolean {
  const longest = longestRun(levels);
  return longest >= run.least && longest >= run.share * levels.length;
}

function isFlat(levels: readonly number[]): boolean {
  return levels.length >= spread.least && Math.sqrt(sampleVariance(levels)) < spread.deviation;
}
