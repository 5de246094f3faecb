import type { Floor } from '../model/policy.ts';
import type { Finding, Outcome } from '../model/verdict.ts';
import { quoted } from '../text/quoted.ts';
import { sayReason } from '../text/say-reason.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';
import { placesOf } from './places-of.ts';
import { sayLimit } from './say-limit.ts';
import { sayScore } from './say-score.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Subject } from './subjects-of.ts';

/** Whether every score reaches its floor; one finding for each floor. */
export function judgeFloors(input: JudgeInput): readonly Finding[] {
  const subjects = subjectsOf(input.report);
  return input.policy.floors.map((floor) => {
    const subject = subjects.get(`${floor.scope}:${floor.id}`) ?? notInReport(floor.id);
    const outcome = outcomeOf(floor, subject);
    const isBreach = outcome === 'fails' || outcome === 'warns';
    return findingOf({
      rule: 'floor',
      subject: floor.id,
      title: subject.title,
      level: floor.level,
      outcome,
      text: textOf(floor, subject),
      ...(isBreach ? { places: placesOf(input, new Set(subject.nodes)) } : {}),
    });
  });
}

function outcomeOf(floor: Floor, { value }: Subject): Outcome {
  if (value.state === 'assessed') return value.score >= floor.atLeast ? 'holds' : breachOf(floor);
  switch (floor.ifNotAssessed) {
    case 'fail':
      return breachOf(floor);
    case 'warn':
      return 'warns';
    case 'skip':
      return 'skipped';
  }
}

function textOf({ atLeast }: Floor, { title, value }: Subject): string {
  const wanted = `at least ${sayLimit(atLeast)} is wanted`;
  return value.state === 'assessed'
    ? `${quoted(title)} scores ${sayScore(value, atLeast)}; ${wanted}.`
    : `${quoted(title)} has no score (${sayReason(value.reason)}); ${wanted}.`;
}

function notInReport(id: string): Subject {
  return { title: id, value: { state: 'not-assessed', reason: 'not-asked' }, nodes: [] };
}
