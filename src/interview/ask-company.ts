import type { Fact, Kit } from '../model/kit.ts';
import type { Company, FactValue } from '../model/sheet.ts';
import type { Asker } from './asker.ts';

const unnamed = 'unnamed';

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

type Told = { readonly value?: FactValue };

async function askFact(fact: Fact, asker: Asker): Promise<Told | undefined> {
  if (fact.kind === 'yes-no') return askYesNo(fact, asker);
  const line = await asker.askLine({ label: `${fact.ask} (Enter: don't know)` });
  if (line === undefined) return undefined;
  const text = line.trim();
  if (text === '') return {};
  if (fact.kind === 'text') return { value: text };
  if (/^\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  await asker.tell('Please write a number, such as 85, or nothing.');
  return askFact(fact, asker);
}

async function askYesNo(fact: Fact, asker: Asker): Promise<Told | undefined> {
  const options = [
    { id: 'yes', title: 'Yes' },
    { id: 'no', title: 'No' },
    { id: 'unknown', title: "I don't know" },
  ];
  const chosen = await asker.askChoice({ label: fact.ask, options });
  if (chosen === undefined) return undefined;
  return chosen === 'unknown' ? {} : { value: chosen === 'yes' };
}
