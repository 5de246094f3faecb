import type { Place } from '../model/problem.ts';
import type { Reading } from '../model/scorecard.ts';
import type { AnswerPlace } from '../model/verdict.ts';
import type { JudgeInput } from './judge-input.ts';

/**
 * Every answer that counts and stands in a sheet at hand. Where it is written is told only if the report tells it
 * under a name: a line in a sheet gives away whose answer it is.
 */
export function placedReadings({ assessment, scorecard, report }: JudgeInput): readonly {
  readonly reading: Reading;
  readonly place?: AnswerPlace;
}[] {
  const named = new Set(report.appendix.answers.map(({ id }) => id));
  const places = new Map(
    assessment.sheets.flatMap(({ respondent, date, answers }) =>
      answers.map(({ question, place }) => [keyOf(respondent.id, date, question), place] as const),
    ),
  );
  return scorecard.readings.flatMap((reading) => {
    const { respondent, date, question } = reading;
    const place = places.get(keyOf(respondent, date, question));
    if (place === undefined) return [];
    const isNamed = named.has(`answer:${respondent}:${question}`);
    return [isNamed ? { reading, place: answerPlace(question, place) } : { reading }];
  });
}

function keyOf(respondent: string, date: string, question: string): string {
  return JSON.stringify([respondent, date, question]);
}

function answerPlace(question: string, place: Place): AnswerPlace {
  switch (place.kind) {
    case 'file':
      return { question, path: place.path, line: place.line, column: place.column };
    case 'path':
      return { question, path: place.path, line: 0, column: 0 };
    case 'flag':
      return { question, path: place.flag, line: 0, column: 0 };
  }
}
