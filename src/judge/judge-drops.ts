import type { Change, Comparison, Movement } from '../model/comparison.ts';
import type { Finding, Outcome } from '../model/verdict.ts';
import { compareKeys } from '../numbers/compare-keys.ts';
import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';
import { placesOf } from './places-of.ts';
import { sayLimit } from './say-limit.ts';
import { subjectsOf } from './subjects-of.ts';

type Rule = NonNullable<JudgeInput['policy']['noDrop']>;

/**
 * Whether a score fell by more than is allowed: it did when the whole interval of the paired difference lies beyond
 * that, so that noise fails nothing. One finding for the whole and each domain, for each capability that fell, the
 * furthest first, and for each that had a score then and cannot be compared now.
 */
export function judgeDrops(input: JudgeInput): readonly Finding[] {
  const { policy, comparison } = input;
  const rule = policy.noDrop;
  if (rule === undefined) return [];
  if (comparison === undefined) return [withoutBaseline(rule)];
  const fallen = comparison.capabilities
    .flatMap((movement) => (isFall(rule, movement.change) ? [{ movement, by: movement.change.by }] : []))
    .toSorted((a, b) => compareKeys([a.by, a.movement.subject], [b.by, b.movement.subject]))
    .map(({ movement }) => movement);
  const lost = comparison.capabilities.filter(
    ({ before, change }) => before.state === 'assessed' && change.state === 'not-compared',
  );
  return [comparison.overall, ...comparison.domains, ...fallen, ...lost].map((movement) =>
    dropFinding(input, { rule, comparison, movement }),
  );
}

function withoutBaseline({ level }: Rule): Finding {
  return findingOf({
    rule: 'no-drop',
    subject: 'overall',
    title: 'Overall',
    level,
    outcome: 'skipped',
    text: 'No baseline was given, so nobody can say whether a score fell.',
  });
}

type Compared = Extract<Change, { readonly state: 'compared' }>;

function isFall({ moreThan }: Rule, change: Change): change is Compared {
  return change.state === 'compared' && change.interval.high < -moreThan;
}

type Seen = { readonly rule: Rule; readonly comparison: Comparison; readonly movement: Movement };

function dropFinding(input: JudgeInput, { rule, comparison, movement }: Seen): Finding {
  const { subject, title, kind } = movement;
  const outcome = outcomeOf(rule, movement);
  const subjects = [...subjectsOf(input.report)].filter(([id]) => id === `${kind}:${subject}`);
  const nodes = subjects.flatMap(([, { nodes: own }]) => own);
  return findingOf({
    rule: 'no-drop',
    subject,
    title,
    level: rule.level,
    outcome,
    text: textOf(rule, comparison, movement),
    ...(outcome === breachOf(rule) ? { places: placesOf(input, new Set(nodes)) } : {}),
  });
}

function outcomeOf(rule: Rule, { change }: Movement): Outcome {
  if (change.state === 'not-compared') return 'skipped';
  return isFall(rule, change) ? breachOf(rule) : 'holds';
}

function textOf(rule: Rule, { before }: Comparison, { title, change }: Movement): string {
  if (change.state === 'not-compared')
    return `${quoted(title)} cannot be compared: ${reasons[change.reason]}.`;
  const { by, interval, direction } = change;
  const moved = by < 0 ? `fell by ${sayNumber(-by, 1)}` : `rose by ${sayNumber(by, 1)}`;
  const noise = direction === 'within-noise' ? ', within noise,' : '';
  const range = `${sayNumber(interval.low, 1)} to ${sayNumber(interval.high, 1)}`;
  const reaches = by < -rule.moreThan && !isFall(rule, change) ? ', and the range reaches into that' : '';
  const allowed = `a fall of up to ${sayLimit(rule.moreThan)} is allowed${reaches}`;
  return `${quoted(title)} ${by === 0 ? 'did not move' : `${moved}${noise}`} against ${before.wave} (${range}); ${allowed}.`;
}

const reasons = {
  'no-score-before': 'there was no score then',
  'no-score-now': 'there is no score now',
  'nothing-shared': 'no question was answered both times',
} as const;
