import type { Fact } from '../model/kit.ts';
import type { FactValue } from '../model/sheet.ts';
import type { Asker } from './asker.ts';
import { unclearNumber } from './unclear-number.ts';

/** What was said about a fact; no value where nobody knows. */
export type Told = { readonly value?: FactValue };

/** One fact of the company; undefined when the person left. */
export async function askFact(fact: Fact, asker: Asker): Promise<Told | undefined> {
  if (fact.kind === 'yes-no') return askYesNo(fact, asker);
  const line = await asker.askLine({ label: `${fact.ask} (Enter: don't know)` });
  if (line === undefined) return undefined;
  const text = line.trim();
  if (text === '') return {};
  if (fact.kind === 'text') return { value: text };
  const unclear = unclearNumber(text);
  if (unclear === undefined && /^\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  await asker.tell(unclear ?? 'Please write a number, such as 85, or nothing.');
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
