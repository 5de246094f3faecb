import type { Outline, OutlineSection } from '../model/outline.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayChance } from '../text/say-chance.ts';
import { sayCount } from '../text/say-count.ts';
import { sayProspects } from '../text/say-prospects.ts';
import { sayStandingFigure } from '../text/say-standing-figure.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayPercent } from './say-percent.ts';
import type { AskStory } from './tell-suggestions.ts';

/** What to ask next, as a page. */
export function outlineOfSuggestions(company: string, wave: string, stories: readonly AskStory[]): Outline {
  return {
    title: `${company}, ${wave}: what to ask next`,
    intro: [introOf(stories)],
    sections: stories.map(sectionOf),
  };
}

/** What the answers are good for: a better choice, a surer one, or nothing. */
function introOf(stories: readonly AskStory[]): string {
  if (stories.length === 0) return 'Nothing is left to ask that could change what to do first.';
  return sayProspects(stories.map(({ prospect }) => prospect));
}

function sectionOf(story: AskStory, index: number): OutlineSection {
  const { question, ask, roleTitle, role, fault, node, belief, answers, replaces } = story;
  const standing = replaces === undefined ? '' : ` ${sayStandingFigure(replaces)}`;
  const heard =
    answers === 0
      ? 'Nobody answered about it yet.'
      : `${sayCount(answers, 'answer', 'answers')} about it so far.`;
  return {
    title: `${String(index + 1)}. ${ask} (${question})`,
    lines: [
      `Ask: ${roleTitle} (${role}).`,
      `It is about this: ${beginSmall(fault)} (${node}). That is ${sayChance(belief)}. ${beginLarge(heard)}${standing}`,
      worthOf(story),
    ].map((text) => ({ text, indent: 1 })),
  };
}

/** Gain: another fix may prove better. Sway: the worth of the best fix may prove higher or lower. */
function worthOf({ gainShare, swayShare, prospect }: AskStory): string {
  if (prospect === 'little') return 'It would hardly change what to do first, nor what that is worth.';
  const sway = `the answer moves what the best fix is worth by ${sayPercent(swayShare)}, up or down, on average`;
  return prospect === 'worth'
    ? `What to do first would hardly change, but ${sway}.`
    : `Who chooses the fix only after this answer gains ${sayPercent(gainShare)} more lasting relief from a week of work, on average; ${sway}.`;
}
