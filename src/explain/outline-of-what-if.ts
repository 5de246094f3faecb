import type { Outline, OutlineLine, OutlineSection } from '../model/outline.ts';
import { sayCount } from '../text/say-count.ts';
import { sayPercent } from './say-percent.ts';
import type { LearningStory, MovedBelief } from './tell-learning.ts';
import type { NodeChange, RepairStory } from './tell-repairs.ts';

/** Two different questions, never mixed: what a repair would change, and what knowing something would change. */
export type WhatIf = {
  readonly company: string;
  readonly wave: string;
  readonly repaired?: RepairStory;
  readonly learned?: LearningStory;
};

/** What if, as a page. */
export function outlineOfWhatIf({ company, wave, repaired, learned }: WhatIf): Outline {
  return {
    title: `${company}, ${wave}: what if`,
    intro: [],
    sections: [
      ...(repaired === undefined ? [] : sectionsOfRepairs(repaired)),
      ...(learned === undefined ? [] : sectionsOfLearning(learned)),
    ],
  };
}

function sectionsOfRepairs(story: RepairStory): readonly OutlineSection[] {
  const { fixes, effort, needs, burden, outcomes, comesBack } = story;
  const work = `That is ${sayCount(effort, 'person-week', 'person-weeks')} of work.`;
  const relief = burden.before - burden.immediate;
  const lost =
    relief > 0
      ? `; of that relief, ${sayPercent((burden.durable - burden.immediate) / relief)} would come back`
      : '';
  return [
    {
      title: 'If you repair this',
      lines: [
        ...fixes.map(({ fix, title }) => line(`- ${title} (${fix})`)),
        ...needs.map(({ fix, title }) => line(`- not counted, but needed first: ${title} (${fix})`)),
        line(work),
        line(
          `The burden falls from ${sayPercent(burden.before)} to ${sayPercent(burden.durable)} for good. At once it would be ${sayPercent(burden.immediate)}${lost}.`,
        ),
      ],
    },
    { title: 'Outcomes: now → for good (at once)', lines: outcomes.map(lineOfChange) },
    {
      title: 'What would break again, because its causes stay: now → for good (at once)',
      lines: comesBack.map(lineOfChange),
    },
  ];
}

function lineOfChange({ node, title, before, durable, immediate }: NodeChange): OutlineLine {
  return line(
    `${title} (${node}): ${sayPercent(before)} → ${sayPercent(durable)} (${sayPercent(immediate)})`,
  );
}

function sectionsOfLearning({
  learned,
  possible,
  burden,
  moved,
  first,
}: LearningStory): readonly OutlineSection[] {
  const supposed = learned.map(({ node, title, sound }) =>
    line(`- ${sound ? 'not true' : 'true'}: ${title} (${node} is ${sound ? 'sound' : 'broken'})`),
  );
  if (!possible) {
    const never = 'The map of this kit holds that for impossible, so nothing can be said.';
    return [{ title: 'If you learn this', lines: [...supposed, line(never)] }];
  }
  const { before = 0, after = 0 } = burden ?? {};
  const known = line(
    `Knowing repairs nothing; it changes what we believe. The burden we expect goes from ${sayPercent(before)} to ${sayPercent(after)}.`,
  );
  return [
    { title: 'If you learn this', lines: [...supposed, known, ...linesOfFirst(first)] },
    { title: 'What we would believe: now → then', lines: moved.map(lineOfMove) },
  ];
}

function linesOfFirst(first: LearningStory['first']): readonly OutlineLine[] {
  if (first === undefined) return [];
  const { before, after } = first;
  const same = before.node === after.node;
  return [
    line(
      same
        ? `What to repair first stays the same: ${after.title} (${after.node}).`
        : `What to repair first changes: ${after.title} (${after.node}), instead of ${before.title} (${before.node}).`,
    ),
  ];
}

function lineOfMove({ node, title, before, after }: MovedBelief): OutlineLine {
  return line(`${title} (${node}): ${sayPercent(before)} → ${sayPercent(after)}`);
}

function line(text: string): OutlineLine {
  return { text, indent: 1 };
}
