import type { Assessment } from '../model/assessment.ts';
import { type DiagnosisVerdict, looksSound } from '../model/diagnosis.ts';
import type { Outline, OutlineSection } from '../model/outline.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayChance, sayInTen } from '../text/say-chance.ts';
import { sayCount } from '../text/say-count.ts';
import { sayProspects } from '../text/say-prospects.ts';
import { sayStandingFigure } from '../text/say-standing-figure.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayPercent } from './say-percent.ts';
import type { AskStory } from './tell-suggestions.ts';

/** What to ask next, as a page. */
export function outlineOfSuggestions(
  { company, wave }: Pick<Assessment, 'company' | 'wave'>,
  verdict: DiagnosisVerdict,
  stories: readonly AskStory[],
): Outline {
  return {
    title: `${company}, ${wave}: what to ask next`,
    intro: [introOf(stories, verdict)],
    sections: stories.map((story, index) => sectionOf(story, index, worthUnder(verdict))),
  };
}

/** What the answers are good for: a better choice, a surer one, or nothing. */
function introOf(stories: readonly AskStory[], verdict: DiagnosisVerdict): string {
  if (stories.length === 0)
    return `Nothing is left to ask that could change ${looksSound(verdict) ? 'the verdict' : 'what to do first'}.`;
  return sayProspects(
    stories.map(({ prospect }) => prospect),
    verdict,
  );
}

function sectionOf(story: AskStory, index: number, worthOf: (story: AskStory) => string): OutlineSection {
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

function worthUnder(verdict: DiagnosisVerdict): (story: AskStory) => string {
  return looksSound(verdict) ? worthWithoutPlan : worthForPlan;
}

/** Where nothing is planned, there is no fix whose worth could move. */
function worthWithoutPlan({ turn, prospect }: AskStory): string {
  return prospect === 'verdict'
    ? `${sayTurn(turn)}.`
    : 'No plan hangs on this answer, and it is unlikely to change the verdict.';
}

/** Turn: the verdict. Gain: another fix may prove better. Sway: the worth of the best fix may prove higher or lower. */
function worthForPlan({ gainShare, swayShare, turn, prospect }: AskStory): string {
  switch (prospect) {
    case 'verdict':
      return `${sayTurn(turn)}; ${saySway(swayShare)}.`;
    case 'choice':
      return `Who chooses the fix only after this answer gains ${sayPercent(gainShare)} more lasting relief from a week of work, on average; ${saySway(swayShare)}.`;
    case 'worth':
      return `What to do first would hardly change, but ${saySway(swayShare)}.`;
    case 'little':
      return 'It would hardly change what to do first, nor what that is worth.';
  }
}

function sayTurn(turn: number): string {
  return `The chance that the verdict changes with it is ${sayInTen(turn)}`;
}

/** What moves by all that it is worth cannot fall by more than that, so no percentage is told. */
function saySway(share: number): string {
  return share >= 1
    ? 'the answer could more than double what the best fix is worth, or wipe it out'
    : `the answer moves what the best fix is worth by ${sayPercent(share)}, up or down, on average`;
}
