import type { Comparison, Movement, NamedCause } from '../model/comparison.ts';
import { beginLarge } from '../text/begin-large.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';

/** What moved, in a few short sentences. */
export function comparisonSummary({
  overall,
  domains,
  shared,
  rootCauses,
}: Pick<Comparison, 'overall' | 'domains' | 'shared' | 'rootCauses'>): string {
  return [
    `${beginLarge(sayCount(shared.count, 'question', 'questions'))} can be compared.`,
    overallText(overall),
    domainText(domains),
    ...causeTexts(rootCauses),
  ].join(' ');
}

function overallText({ change }: Movement): string {
  if (change.state === 'not-compared') return 'The whole cannot be compared.';
  const range = `${sayNumber(change.interval.low, 1)} to ${sayNumber(change.interval.high, 1)}`;
  switch (change.direction) {
    case 'up':
      return `The whole rose by ${sayNumber(change.by, 1)} points (${range}).`;
    case 'down':
      return `The whole fell by ${sayNumber(-change.by, 1)} points (${range}).`;
    case 'within-noise':
      return `The whole did not move beyond noise (${sayNumber(change.by, 1)}, ${range}).`;
  }
}

function domainText(domains: readonly Movement[]): string {
  const count = (direction: 'up' | 'down'): number =>
    domains.filter(({ change }) => change.state === 'compared' && change.direction === direction).length;
  const [up, down] = [count('up'), count('down')];
  if (up + down === 0) return 'No domain moved beyond noise.';
  return `Beyond noise, ${sayCount(up, 'domain', 'domains')} rose and ${sayCount(down, 'domain', 'domains')} fell.`;
}

function causeTexts({ went, stayed, came }: Comparison['rootCauses']): readonly string[] {
  const list = (causes: readonly NamedCause[]): string =>
    sayClauses(causes.map(({ fault }) => beginSmall(fault)));
  const texts = [
    went.length > 0 ? `No longer a root cause: ${list(went)}.` : '',
    stayed.length > 0 ? `Still a root cause: ${list(stayed)}.` : '',
    came.length > 0 ? `A root cause now: ${list(came)}.` : '',
  ].filter((text) => text !== '');
  return texts.length === 0 ? ['No root cause was named, then or now.'] : texts;
}
