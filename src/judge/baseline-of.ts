import type { Comparison } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { BaselineReference } from '../model/verdict.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';
import { sayList } from '../text/say-list.ts';

/** The baseline, and what of it is not there now: everybody who answered then, and how many questions. */
export function baselineOf({ roles }: Kit, { before, missing, shared }: Comparison): BaselineReference {
  const reference = { wave: before.wave, at: before.at, missing, onlyBefore: shared.onlyBefore };
  const plurals = new Map(roles.map(({ id, plural }) => [`~${id}`, `${plural} without names`]));
  const people = missing.map((id) => plurals.get(id) ?? id);
  const questions = shared.onlyBefore.length;
  const texts = [
    people.length === 0 ? '' : `Answered in ${before.wave} and not now: ${sayList(people, people.length)}.`,
    questions === 0
      ? ''
      : `${sayCount(questions, 'question that was', 'questions that were')} answered then ${questions === 1 ? 'is' : 'are'} not answered now.`,
  ].filter((text) => text !== '');
  if (texts.length === 0) return reference;
  return { ...reference, lost: { id: 'verdict.lost', text: texts.map(beginLarge).join(' ') } };
}
