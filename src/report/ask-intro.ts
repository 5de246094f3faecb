import { sayProspects } from '../text/say-prospects.ts';
import type { Case } from './case-of.ts';

/** Which of the next questions could still change what to do first, or only how sure we are. */
export function askIntro({ askNext, diagnosis }: Case): string {
  const prospects = (askNext ?? []).flatMap(({ prospect }) => prospect ?? []);
  return prospects.length === 0
    ? 'These answers would help most to make the ranking sure.'
    : sayProspects(prospects, diagnosis.verdict);
}
