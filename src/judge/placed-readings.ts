import type { Place } from '../model/problem.ts';
import type { Reading } from '../model/scorecard.ts';
import type { AnswerPlace } from '../model/verdict.ts';
import type { JudgeInput } from './judge-input.ts';

/** Every answer that counts and where it is written. */
export function placedReadings({ assessment, scorecard }: JudgeInput): readonly {
  readonly reading: Reading;
  readonly place: AnswerPlace;
}[] {
  const places = new Map(
    assessment.sheets.flatMap(({ respondent, date, answers }) =>
      answers.map(({ question, place }) => [keyOf(respondent.id, date, question), place] as const),
    ),
  );
  return scorecard.readings.flatMap((reading) => {
    const place = places.get(keyOf(reading.respondent, reading.date, reading.question));
    return place === undefined ? [] : [{ reading, place: answerPlace(reading.question, place) }];
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
