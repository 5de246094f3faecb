import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import type { Asked, Hearing } from './hear-sheets.ts';

/**
 * A reading at this level (0…4) for each blank: a question put to somebody that got no level from them, and a figure
 * that nobody knew. What does not apply, and what is withheld, is no blank.
 */
export function blankReadings(
  hearings: readonly Hearing[],
  readings: readonly Reading[],
  level: number,
): readonly Reading[] {
  const taken = new Set(readings.flatMap((reading) => [keyOf(reading), reading.question]));
  return hearings.flatMap(({ sheet, asked }) =>
    [...asked.values()].flatMap((each) => {
      const reading = blankReading(each, sheet.respondent.id, { level, date: sheet.date });
      const key = each.question.form.kind === 'metric' ? reading.question : keyOf(reading);
      if (!isBlank(each) || taken.has(key)) return [];
      taken.add(key);
      return [reading];
    }),
  );
}

function keyOf({ respondent, question }: Pick<Reading, 'respondent' | 'question'>): string {
  return JSON.stringify([respondent, question]);
}

function isBlank({ question, answer, withheld }: Asked): boolean {
  const isOpen = answer === undefined || answer.state === 'unknown';
  return isOpen && withheld !== true && question.form.kind !== 'text';
}

function blankReading(
  { question, voice }: Asked,
  respondent: string,
  { level, date }: { readonly level: number; readonly date: string },
): Reading {
  return {
    node: question.node,
    question: question.id,
    respondent,
    group: question.form.kind === 'metric' ? figureGroup : voice.group,
    level,
    weight: question.weight,
    visibility: voice.visibility,
    value: { kind: 'level', level },
    date,
  };
}
