import type { DampedSum, EvidenceSum, GroupSum } from '../model/explanation.ts';
import type { OutlineLine } from '../model/outline.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';
import { sayFactor } from './say-factor.ts';

/** The sum of a node's own answers, step by step, in log-odds of "broken". */
export function linesOfEvidence(evidence: EvidenceSum): readonly OutlineLine[] {
  const { groups, withheld } = evidence;
  if (groups.length === 0 && withheld === 0)
    return [{ text: 'Nobody answered about it directly.', indent: 1 }];
  const hidden = {
    text: `Answers to ${sayCount(withheld, 'question', 'questions')} are withheld to protect people. They are in none of these sums.`,
    indent: 1,
  };
  return [
    {
      text: 'Each answer counts weight × (2 − level); plus speaks for “broken”, minus for “sound”.',
      indent: 1,
    },
    ...groups.flatMap(linesOfGroup),
    ...(groups.length > 0 ? linesOfTotal(evidence) : []),
    ...(withheld > 0 ? [hidden] : []),
  ];
}

function linesOfGroup({ title, respondents, voices, ...sum }: GroupSum): readonly OutlineLine[] {
  const people = sayCount(respondents, 'person', 'people');
  return [
    { text: `${title}, ${people}: ${sayDamped(sum)}`, indent: 1 },
    ...voices.map(({ who, parts, ...own }) => ({
      text: `${who}: (${parts.map(({ log }) => signed(log)).join(' ')})${sayDamping(own)} = ${signed(own.sum)}`,
      indent: 2,
    })),
  ];
}

function linesOfTotal({ opinions, total, limit, conflict }: EvidenceSum): readonly OutlineLine[] {
  const all =
    opinions === undefined
      ? []
      : [
          {
            text: `All opinions${sayDamping(opinions)}, held within ±${sayNumber(limit, 2)}: ${signed(opinions.sum)}`,
            indent: 1,
          },
        ];
  const kept = conflict ? ' The hard figures contradict the opinions, so half of what they say is kept.' : '';
  return [
    ...all,
    { text: `Together ${signed(total)}: the odds of “broken” become ${sayFactor(total)}.${kept}`, indent: 1 },
  ];
}

function sayDamped(sum: DampedSum): string {
  return sum.damping === 1
    ? signed(sum.sum)
    : `${signed(sum.sum)}, after${sayDamping(sum)} because they think alike`;
}

function sayDamping({ damping }: DampedSum): string {
  return damping === 1 ? '' : ` ÷ ${sayNumber(damping, 2)}`;
}

function signed(value: number): string {
  const size = sayNumber(Math.abs(value), 2);
  return size === '0' ? '0' : `${value < 0 ? '−' : '+'}${size}`;
}
