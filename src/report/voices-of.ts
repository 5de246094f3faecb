import type { Question } from '../model/kit.ts';
import type { Voice } from '../model/root-cause-section.ts';
import type { Reading } from '../model/scorecard.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { meaningOf } from './meaning-of.ts';
import { saidOf } from './said-of.ts';
import { showingOf } from './showing-of.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Who said what to one question, as far as it may be shown: by name, or by role group where the group is large
 * enough to hide in. What is withheld is left out. Lowest level first, so that order gives nobody away.
 */
export function voicesOf(given: Case, question: Question, readings: readonly Reading[]): readonly Voice[] {
  const voices = readings.flatMap((reading) => voiceOf(given, question, reading));
  const alike = groupedBy(voices, ({ who, role, said }) => JSON.stringify([who, role, said]));
  const merged = [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((voice) => ({ ...voice, people: same.length })),
  );
  return sortedBy(merged, ({ level, role, who, said }) => [level, role, who, said]);
}

type Levelled = Voice & { readonly level: number };

function voiceOf(given: Case, question: Question, reading: Reading): readonly Levelled[] {
  const { respondent, level, value } = reading;
  const showing = showingOf(given, question, respondent);
  if (showing.kind === 'withheld') return [];
  const said = saidOf(given.kit, question, value);
  const named = showing.kind === 'named';
  const voice = {
    who: showing.who,
    named,
    people: 1,
    role: showing.role,
    said,
    level,
    ...meaningOf(value, level),
  };
  return [named ? { ...voice, ...backingOf(reading) } : voice];
}

/** What the person added; a group is not quoted with it, since a note may give its writer away. */
function backingOf({ note, evidence }: Reading): Pick<Voice, 'note' | 'evidence'> {
  return { ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) };
}
