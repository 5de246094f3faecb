import type { Kit } from '../model/kit.ts';
import type { CarelessFlag, Sheet } from '../model/sheet.ts';
import { acceptChange } from './accept-change.ts';
import { carelessFlags } from './careless-flags.ts';
import type { Change } from './change.ts';
import type { Interview } from './interview.ts';
import type { Learning } from './learn-fact.ts';
import { questionsFor } from './questions-for.ts';

/** A kind word, said once. */
const kindWords = {
  'same-answers':
    'Many of your answers are the same. That may well be right. If you want to look again, b goes back.',
  hurried: 'You are quick. Take the time you like: nothing is lost when you stop and go on later.',
} as const satisfies Record<CarelessFlag, string>;

/**
 * What is to be said after an answer: which earlier answers no longer apply, and, once for each sign, a kind word
 * when answers seem to be given without reading; the sign becomes a flag of the sheet.
 */
export async function tellAfterAnswer(
  kit: Kit,
  { before, interview }: { readonly before: Sheet; readonly interview: Interview },
  { asker, keep }: Learning,
): Promise<Interview> {
  const idle = idleAnswers(kit, before, interview.sheet);
  if (idle.length > 0) await asker.tell(idleText(idle.length));
  const [sign] = carelessFlags(interview.timings).filter((one) => !interview.sheet.flags.includes(one));
  if (sign === undefined) return interview;
  await asker.tell(kindWords[sign]);
  const flag: Change = { kind: 'flag', flag: sign };
  // A flag that cannot be written is no reason to stop: the next answer will say what is wrong.
  await keep(flag);
  return { ...interview, sheet: acceptChange(kit, interview.sheet, flag) };
}

/** Answered questions that applied before and do not any more. */
function idleAnswers(kit: Kit, before: Sheet, after: Sheet): readonly string[] {
  const applied = new Set(questionsFor(kit, before).map(({ id }) => id));
  const applies = new Set(questionsFor(kit, after).map(({ id }) => id));
  return before.answers.map(({ question }) => question).filter((id) => applied.has(id) && !applies.has(id));
}

function idleText(count: number): string {
  return count === 1
    ? 'One earlier answer no longer applies. It is kept, but does not count.'
    : `${count} earlier answers no longer apply. They are kept, but do not count.`;
}
