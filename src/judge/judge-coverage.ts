import type { Finding } from '../model/verdict.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';
import { sayBeside } from './say-beside.ts';
import { sayLimit } from './say-limit.ts';

/** Whether enough of the capabilities that apply have a score. */
export function judgeCoverage({ policy, report }: JudgeInput): readonly Finding[] {
  const rule = policy.coverage;
  if (rule === undefined) return [];
  const applying = report.health.domains
    .flatMap(({ capabilities }) => capabilities)
    .filter(({ value }) => value.state === 'assessed' || value.reason !== 'does-not-apply');
  const assessed = applying.filter(({ value }) => value.state === 'assessed').length;
  const share = assessed / Math.max(1, applying.length);
  const wanted = `at least ${sayLimit(rule.atLeast * 100)} % is wanted`;
  return [
    findingOf({
      rule: 'coverage',
      subject: 'overall',
      title: 'Overall',
      level: rule.level,
      outcome: share >= rule.atLeast ? 'holds' : breachOf(rule),
      text: `${String(assessed)} of ${String(applying.length)} capabilities have a score (${sayBeside(share * 100, rule.atLeast * 100)} %); ${wanted}.`,
    }),
  ];
}
