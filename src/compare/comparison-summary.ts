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
  if (domains.every(({ change }) => change.state === 'not-compared')) return 'No domain can be compared.';
  if (up + down === 0) return 'No domain moved beyond noise.';
  return `Beyond noise, ${sayCount(up, 'domain', 'domains')} rose and ${sayCount(down, 'domain', 'domains')} fell.`;
}

function causeTexts(rootCauses: Comparison['rootCauses']): readonly string[] {
  const say = (fate: string, causes: readonly NamedCause[]): string =>
    causes.length === 0 ? '' : `${fate}: ${sayClauses(causes.map(({ fault }) => beginSmall(fault)))}.`;
  const texts = [
    say('No longer a root cause', rootCauses.went),
    say('A root cause then, and not assessed now', rootCauses.notAssessedNow),
    say('Still a root cause', rootCauses.stayed),
    say('A root cause now', rootCauses.came),
    say('A root cause now, and not assessed then', rootCauses.notAssessedThen),
  ].filter((text) => text !== '');
  return texts.length === 0 ? ['No root cause was named, then or now.'] : texts;
}
