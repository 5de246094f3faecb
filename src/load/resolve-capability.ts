import type { KitNode, Link, Parameters } from '../model/kit.ts';
import { quoted } from '../text/quoted.ts';
import type { WrittenCause } from './written/caused-by.ts';
import type { WrittenCapability } from './written/questionnaire.ts';
import type { WrittenOutcome, WrittenSymptom } from './written/symptoms.ts';

type Leaks = Parameters['leaks'];

/** One capability of a domain; its leak is its own, else that of its sort. */
export function resolveCapability(written: WrittenCapability, domain: string, leaks: Leaks): KitNode {
  return {
    ...sharedParts(written),
    kind: 'capability',
    fault: written.fault ?? `There is trouble with ${quoted(written.title)}`,
    domain,
    people: written.people ?? false,
    weight: written.weight ?? 1,
    leak: written.leak ?? usualLeak(written, leaks),
  };
}

/** One symptom; its weight is 1 and counts nowhere. */
export function resolveSymptom(written: WrittenSymptom, leaks: Leaks): KitNode {
  const leak = written.leak ?? leaks.symptom;
  return { ...troubleParts(written), kind: 'symptom', people: false, weight: 1, leak };
}

/** One outcome with its share in the burden: its own, else an equal one of all. */
export function resolveOutcome(written: WrittenOutcome, equalShare: number, leaks: Leaks): KitNode {
  const leak = written.leak ?? leaks.outcome;
  return {
    ...troubleParts(written),
    kind: 'outcome',
    people: false,
    weight: written.weight ?? equalShare,
    leak,
  };
}

/** The links into one node. */
export function resolveLinks(effect: string, causes: readonly WrittenCause[] | undefined): readonly Link[] {
  return (causes ?? []).map((written) => ({
    // Exactly one of the three is written.
    cause: [written.capability, written.symptom, written.outcome].join(''),
    effect,
    strength: written.strength,
    because: written.because,
    source: written.source,
    covers: written.covers ?? [],
  }));
}

type SharedParts = Pick<KitNode, 'id' | 'title' | 'why' | 'covers'>;

function sharedParts(written: WrittenCapability | WrittenSymptom): SharedParts {
  return { id: written.id, title: written.title, why: written.why, covers: written.covers ?? [] };
}

/** Trouble is called by its title. */
function troubleParts(written: WrittenSymptom): SharedParts & Pick<KitNode, 'fault'> {
  return { ...sharedParts(written), fault: written.title };
}

function usualLeak(written: WrittenCapability, leaks: Leaks): number {
  if (written.people === true) return leaks.people;
  return (written['caused-by'] ?? []).length > 0 ? leaks.derived : leaks.root;
}
