import { realAt, shortAt } from '../../numbers/number-at.ts';
import type { Opinions } from './opinions.ts';
import type { SlimVoice } from './slim-plan.ts';

type Opinion = {
  readonly question: number;
  /** Twice its level 0…4. */
  readonly twice: number;
  readonly voice: SlimVoice;
  /** In its sheet, 0…1. */
  readonly trust: number;
};

/** Notes an opinion of a respondent that stands. */
export function noteOpinion(opinions: Opinions, { question, twice, voice, trust }: Opinion): void {
  opinions.twice[question] = twice;
  opinions.groups[question] = shortAt(voice.groups, question);
  opinions.weights[question] = realAt(voice.sights, question) * trust;
}
