import type { KitNode } from '../model/kit.ts';
import type { StrengthEntry, StrengthSection } from '../model/health-section.ts';
import { sayCount } from '../text/say-count.ts';
import { bandAt } from './band-of.ts';
import type { Case } from './case-of.ts';
import { sortedBy } from './sorted-by.ts';

/** Up to five capabilities that score well and are sound, the highest first. */
export function composeStrengths(given: Case): StrengthSection {
  const found = given.kit.nodes.flatMap((node) => strengthEntry(given, node));
  const strengths = sortedBy(found, ({ score, node }) => [-score, node]).slice(0, 5);
  return { intro: { id: 'strengths.intro', text: introOf(strengths) }, strengths };
}

function introOf(strengths: readonly StrengthEntry[]): string {
  if (strengths.length === 0) return 'No capability is proven sound yet.';
  return strengths.length === 1
    ? 'This works. Keep it while you change other things.'
    : 'These work. Keep them while you change other things.';
}

function strengthEntry(given: Case, { id, title }: KitNode): readonly StrengthEntry[] {
  const score = given.scoreOf(id);
  if (given.candidates.get(id)?.label !== 'sound' || score.value.state !== 'assessed') return [];
  const band = bandAt(given.kit.thresholds, score.value.score);
  if (band !== 'sound' && band !== 'strong') return [];
  const { score: value, interval } = score.value;
  const people = sayCount(score.respondents, 'person', 'people');
  const say = score.respondents === 1 ? 'says' : 'say';
  const summary = { id: `strength.${id}.summary`, text: `${bandWords[band]}, ${say} ${people}.` };
  return [
    { id: `strength:${id}`, node: id, title, score: value, band, ...(interval && { interval }), summary },
  ];
}

const bandWords = { sound: 'Sound', strong: 'Strong' } as const;
