import type { Kit } from '../model/kit.ts';
import type { CarelessSheet } from '../model/scorecard.ts';
import { carelessSheets } from './careless-sheets.ts';
import type { Hearing } from './hear-sheets.ts';
import type { Protected } from './protect-people.ts';
import { protectPeople } from './protect-people.ts';
import { sheetKey } from './sheet-key.ts';
import { weighCareless } from './weigh-careless.ts';

export type Trusted = Protected & { readonly careless: readonly CarelessSheet[] };

/**
 * The hearings that may count, weighed by how carefully each sheet was answered. What is withheld is no sign of
 * carelessness, and a sheet that counts nothing hides nobody. Each rests on the other: so sheets that turn out to count
 * nothing are taken out of the crowds for good, until no other one does.
 */
export function trustedPeople(
  kit: Kit,
  everybody: readonly Hearing[],
  mute: ReadonlySet<string> = new Set(),
): Trusted {
  const { hearings, hidden } = protectPeople(kit, everybody, mute);
  const careless = carelessSheets(kit, hearings);
  const nothing = careless.flatMap(({ path, respondent, weight }) =>
    weight === 0 ? [sheetKey(path, respondent)] : [],
  );
  if (hidden.length === 0 || nothing.every((key) => mute.has(key)))
    return { hearings: weighCareless(hearings, careless), hidden, careless };
  return trustedPeople(kit, everybody, new Set([...mute, ...nothing]));
}
