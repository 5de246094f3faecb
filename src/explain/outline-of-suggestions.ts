import type { Outline, OutlineSection } from '../model/outline.ts';
import { sayChance } from '../text/say-chance.ts';
import { sayCount } from '../text/say-count.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayPercent } from './say-percent.ts';
import type { AskStory } from './tell-suggestions.ts';

/** What to ask next, as a page. */
export function outlineOfSuggestions(company: string, wave: string, stories: readonly AskStory[]): Outline {
  const none = 'Nothing is left to ask that could change what to repair first.';
  const some = 'The answer to the first would change the choice of what to repair most, in expectation.';
  return {
    title: `${company}, ${wave}: what to ask next`,
    intro: [stories.length === 0 ? none : some],
    sections: stories.map(sectionOf),
  };
}

function sectionOf(story: AskStory, index: number): OutlineSection {
  const { question, ask, roleTitle, role, fault, node, belief, answers } = story;
  const heard =
    answers === 0
      ? 'Nobody answered about it yet.'
      : `${sayCount(answers, 'answer', 'answers')} about it so far.`;
  return {
    title: `${String(index + 1)}. ${ask} (${question})`,
    lines: [
      `Ask: ${roleTitle} (${role}).`,
      `It is about this: ${beginSmall(fault)} (${node}). That is ${sayChance(belief)}. ${begunLarge(heard)}`,
      worthOf(story),
    ].map((text) => ({ text, indent: 1 })),
  };
}

/** Gain: another fix may prove better. Sway: the worth of the best fix may prove higher or lower. */
function worthOf({ gainShare, swayShare }: AskStory): string {
  const sway = `the lasting relief of the best fix would prove higher or lower by ${sayPercent(swayShare)} on average`;
  if (gainShare >= noticed) {
    return `To choose the fix after the answer would bring ${sayPercent(gainShare)} more on average; ${sway}.`;
  }
  return swayShare >= noticed
    ? `Another fix would hardly come first by it, but ${sway}.`
    : 'As things stand it would hardly change what to repair first.';
}

/** Shares below this would be told as 0 %. */
const noticed = 0.0005;

function begunLarge(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
