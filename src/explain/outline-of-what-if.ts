import type { Outline, OutlineLine, OutlineSection } from '../model/outline.ts';
import { sayWeeks } from '../text/say-weeks.ts';
import { sayFirst } from './say-first.ts';
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
  const { fixes, effort, needs, inPlace, burden, outcomes, comesBack } = story;
  const work = `That is ${sayWeeks(effort)} of work.`;
  const moved = outcomes.filter(({ before, durable, immediate }) =>
    isSeen(before - Math.min(durable, immediate)),
  );
  const still = outcomes.length - moved.length;
  const others = still === 1 ? 'One other outcome stays' : `The other ${String(still)} outcomes stay`;
  return [
    {
      title: 'If you repair this',
      lines: [
        ...fixes.map(({ fix, title }) => line(`- ${title} (${fix})`)),
        ...needs.map(({ fix, title }) => line(`- not counted, but needed first: ${title} (${fix})`)),
        ...inPlace.map(({ fix, title }) =>
          line(`- in place by the answers, so not needed first: ${title} (${fix})`),
        ),
        line(`${work} ${sayRelief(burden)}`),
      ],
    },
    {
      title: 'Outcomes in trouble: now → for good (at once)',
      lines: [
        ...moved.map(lineOfChange),
        ...(moved.length > 0 && still > 0
          ? [line(`${others} as ${still === 1 ? 'it is' : 'they are'}.`)]
          : []),
      ],
    },
    {
      title: 'What would in part break again, because something above it stays: now → for good (at once)',
      lines: comesBack.map(lineOfChange),
    },
  ];
}

/** What the repair does to the burden; a change too small to be told is said to be none. */
function sayRelief({ before, durable, immediate }: RepairStory['burden']): string {
  const now = `The burden, which is how much of all outcomes is in trouble, is ${sayPercent(before)} now`;
  const relief = before - immediate;
  if (!isSeen(relief))
    return `${now}, and would stay so: what this repairs is hardly broken, or hurts no outcome.`;
  const [last, first] = [sayPercent(durable), sayPercent(immediate)];
  if (last === first) return `${now} and would be ${last}, at once and for good.`;
  const lost = sayPercent((durable - immediate) / relief);
  return `${now}. At once it would be ${first}, for good ${last}: ${lost} of the relief would come back.`;
}

/** Whether a change of a chance or share would still be told as more than nothing. */
function isSeen(change: number): boolean {
  return change >= 0.0005;
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
  return first === undefined ? [] : [line(sayFirst(first.before, first.after))];
}

function lineOfMove({ node, title, before, after }: MovedBelief): OutlineLine {
  return line(`${title} (${node}): ${sayPercent(before)} → ${sayPercent(after)}`);
}

function line(text: string): OutlineLine {
  return { text, indent: 1 };
}
