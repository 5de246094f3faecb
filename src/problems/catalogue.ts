import type { ProblemCode } from '../model/problem.ts';
import type { Words } from './words.ts';
import { assessmentWords } from './words/assessment.ts';
import { commandWords } from './words/command.ts';
import { kitWords } from './words/kit.ts';
import { questionWords } from './words/question.ts';
import { readingWords } from './words/reading.ts';
import { shapeWords } from './words/shape.ts';
import { sheetWords } from './words/sheet.ts';

/** The words of every problem there is. */
export const catalogue: Readonly<Record<ProblemCode, Words>> = {
  ...readingWords,
  ...shapeWords,
  ...kitWords,
  ...questionWords,
  ...sheetWords,
  ...assessmentWords,
  ...commandWords,
} satisfies Record<ProblemCode, Words>;
