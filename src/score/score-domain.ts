import type { DomainScore, ScoreValue } from '../model/scorecard.ts';
import type { Weighted } from '../numbers/weighted.ts';
import { weightedMean } from '../numbers/weighted-mean.ts';
import type { DomainPart, DomainParts } from './domain-parts.ts';
import { sharedReason } from './shared-reason.ts';
import { steadyScore } from './steady-score.ts';

/** Score of one domain from those of its capabilities that apply; none where less than `threshold` (0…1) is assessed. */
export function scoreDomain({ domain, parts }: DomainParts, threshold: number): DomainScore {
  const coverage = coverageOf(parts);
  return { domain, value: valueOf(parts, coverage, threshold), coverage };
}

/** Weights such as 0.1 do not add up exactly; a domain must not lose its score to the last digit. */
const tolerance = 1e-9;

function valueOf(parts: readonly DomainPart[], coverage: number, threshold: number): ScoreValue {
  if (coverage === 0 || coverage < threshold - tolerance) {
    return { state: 'not-assessed', reason: sharedReason(parts) };
  }
  const assessed: Weighted[] = [];
  for (const { value, weight } of parts) {
    if (value.state === 'assessed') assessed.push({ value: value.score, weight });
  }
  return { state: 'assessed', score: steadyScore(weightedMean(assessed)) };
}

function coverageOf(parts: readonly DomainPart[]): number {
  const total = weightOf(parts);
  const assessed = weightOf(parts.filter(({ value }) => value.state === 'assessed'));
  return total === 0 ? 0 : assessed / total;
}

function weightOf(parts: readonly DomainPart[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}
