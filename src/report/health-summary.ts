import type { DomainEntry } from '../model/health-section.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import { bandAt } from './band-of.ts';
import type { Case } from './case-of.ts';
import { sortedBy } from './sorted-by.ts';

/** The state of the whole in a few sentences: level, range and blanks, best and weakest part, imbalance. */
export function healthSummary(given: Case, domains: readonly DomainEntry[]): string {
  const { value, plain } = given.scorecard.overall;
  if (value.state === 'not-assessed') {
    return 'There is no overall score yet: too much is still open. What was answered is shown below.';
  }
  const band = bandAt(given.kit.thresholds, value.score);
  const parts = [`The whole scores ${sayNumber(value.score)} of 100: ${band}.`, rangeSentence(value)];
  const rest = [blanksSentence(value), extremesSentence(domains), pullSentence(value.score, plain)];
  return [...parts, ...rest].filter(Boolean).join(' ');
}

function rangeSentence(value: ScoreValue & { readonly state: 'assessed' }): string {
  if (value.interval === undefined) return '';
  const { low, high } = value.interval;
  return `Had others answered, it could lie anywhere from ${sayNumber(low)} to ${sayNumber(high)}.`;
}

/** Only where it tells more than the score itself. */
function blanksSentence({ blanks, score }: ScoreValue & { readonly state: 'assessed' }): string {
  if (blanks === undefined) return '';
  const [worst, best] = [sayNumber(blanks.low), sayNumber(blanks.high)];
  if (worst === sayNumber(score) && best === worst) return '';
  return `If every open answer were the worst, it would be ${worst}; if each were the best, ${best}.`;
}

function extremesSentence(domains: readonly DomainEntry[]): string {
  const scored = domains.flatMap((domain) =>
    domain.value.state === 'assessed' ? [{ ...domain, score: domain.value.score }] : [],
  );
  const ordered = sortedBy(scored, ({ score, id }) => [-score, id]);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return '';
  if (sayNumber(best.score) === sayNumber(worst.score)) return 'All domains with a score stand alike.';
  return `Best is ${quoted(best.title)}, weakest is ${quoted(worst.title)}.`;
}

/** Worth a sentence from five points on: then the weakest part sets the pace. */
function pullSentence(overall: number, plain: ScoreValue): string {
  if (plain.state === 'not-assessed' || plain.score - overall < 5) return '';
  return `The plain mean is ${sayNumber(plain.score)}: the weakest parts pull the whole down.`;
}
