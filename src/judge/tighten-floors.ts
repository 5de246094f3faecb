import type { TightenEntry } from '../model/verdict.ts';
import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import type { JudgeInput } from './judge-input.ts';
import { subjectsOf } from './subjects-of.ts';

/** Floors that even the lower end of the score's range clears by five points or more, and how high they could be. */
export function tightenFloors({ policy, report }: JudgeInput): readonly TightenEntry[] {
  const subjects = subjectsOf(report);
  return policy.floors.flatMap(({ scope, id, atLeast }) => {
    const subject = subjects.get(`${scope}:${id}`);
    if (subject?.value.state !== 'assessed') return [];
    const { score, interval = { low: score } } = subject.value;
    const to = Math.floor(interval.low);
    if (to < atLeast + slack) return [];
    const text = `${quoted(subject.title)}: the floor could rise from ${sayNumber(atLeast, 1)} to ${sayNumber(to)}.`;
    return [
      {
        id: `tighten:${scope}:${id}`,
        subject: id,
        from: atLeast,
        to,
        summary: { id: `tighten.${scope}.${id}`, text },
      },
    ];
  });
}

/** Points of room below which a floor is tight enough. */
const slack = 5;
