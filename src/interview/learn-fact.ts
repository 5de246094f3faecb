import type { Fact, Kit } from '../model/kit.ts';
import { askFact } from './ask-fact.ts';
import type { Asker } from './asker.ts';
import type { Interview } from './interview.ts';
import { type Keep, keepStep, type Step } from './keep-step.ts';

export type Learning = { readonly asker: Asker; readonly keep: Keep };

/** Asks for one fact of the company and keeps it. */
export async function learnFact(
  kit: Kit,
  { interview, fact }: { readonly interview: Interview; readonly fact: Fact },
  { asker, keep }: Learning,
): Promise<Step> {
  const told = await askFact(fact, asker);
  if (told === undefined) return { kind: 'interrupted', sheet: interview.sheet };
  const known = { ...interview, asked: [...interview.asked, fact.id] };
  if (told.value === undefined) return known;
  return keepStep(kit, known, { change: { kind: 'fact', fact: fact.id, value: told.value }, keep });
}
