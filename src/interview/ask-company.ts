import type { Kit } from '../model/kit.ts';
import type { Company, FactValue } from '../model/sheet.ts';
import { askFact } from './ask-fact.ts';
import type { Asker } from './asker.ts';
import { unnamed } from './unnamed.ts';

/** Name and facts of the company; undefined when the person left. What nobody knows stays out. */
export async function askCompany(kit: Kit, asker: Asker): Promise<Company | undefined> {
  const name = await asker.askLine({ label: 'Name of the company', suggestion: unnamed });
  if (name === undefined) return undefined;
  const facts: Record<string, FactValue> = {};
  for (const fact of kit.facts) {
    const told = await askFact(fact, asker);
    if (told === undefined) return undefined;
    if (told.value !== undefined) facts[fact.id] = told.value;
  }
  return { name: name.trim() || unnamed, facts };
}
