import type { Kit } from '../model/kit.ts';
import type { Interview } from './interview.ts';
import { keepStep, type Step } from './keep-step.ts';
import { type Learning, learnFact } from './learn-fact.ts';
import { unnamed } from './unnamed.ts';

/** After the last question of an interview that began at once: the name of the company and what is not known of it. */
export async function askRest(kit: Kit, interview: Interview, learning: Learning): Promise<Step> {
  const named = await askName(kit, interview, learning);
  let step: Step = named;
  for (const fact of kit.facts) {
    if ('kind' in step) return step;
    const isKnown = step.sheet.company.facts[fact.id] !== undefined || step.asked.includes(fact.id);
    if (!isKnown) step = await learnFact(kit, { interview: step, fact }, learning);
  }
  return step;
}

async function askName(kit: Kit, interview: Interview, { asker, keep }: Learning): Promise<Step> {
  const { sheet } = interview;
  if (sheet.company.name !== unnamed) return interview;
  const line = await asker.askLine({ label: 'Name of the company', suggestion: unnamed });
  if (line === undefined) return { kind: 'interrupted', sheet };
  const name = line.trim();
  if (name === '' || name === unnamed) return interview;
  return keepStep(kit, interview, { change: { kind: 'company', name }, keep });
}
