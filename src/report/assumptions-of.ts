import type { Grounds, Kit } from '../model/kit.ts';
import type { Sentence } from '../model/sentence.ts';
import { quoted } from '../text/quoted.ts';

/** What the method takes for granted, what the links of this kit rest on, and the feedback it leaves out. */
export function assumptionsOf(kit: Kit): readonly Sentence[] {
  const faults = new Map(kit.nodes.map(({ id, fault }) => [id, quoted(fault)]));
  const faultOf = (id: string): string => faults.get(id) ?? id;
  const cuts = kit.cutLoops.map(
    ({ cause, effect, because }) =>
      `Left out: ${faultOf(cause)} may also lead to ${faultOf(effect)}. ${because}`,
  );
  return [...assumptions.map((text) => (text === strength ? `${text}${groundsOf(kit)}` : text)), ...cuts].map(
    (text, index) => ({ id: `assumption.${String(index + 1)}`, text }),
  );
}

/** What stands behind the links, by how many; nothing where there are none. */
function groundsOf({ links }: Kit): string {
  if (links.length === 0) return '';
  const count = (wanted: Grounds): string => String(links.filter(({ source }) => source === wanted).length);
  return ` That there is a link at all: of ${String(links.length)}, ${count('seed')} follow from the sources of the kit, ${count('research')} from published research and ${count('judgement')} from judgement.`;
}

const strength =
  'How strong the links are is a judgement. That is why we vary it and say how firm the ranking is.';

const assumptions: readonly string[] = [
  'Each point on the map is either sound or broken. How bad it is, only the score tells; so read the two together.',
  'Causes add up, but they do not need each other. If two things only work as a pair, the kit must ask about the pair.',
  'When some trouble is said to be absent, all its causes become less likely, each by itself.',
  strength,
  'The map has no circles. Where two things feed each other, only the stronger direction is drawn.',
  'People in the same team share beliefs. We give such answers less weight, but cannot take the effect out in full.',
  'Benefit means less of the trouble you can expect. It is not money.',
];
