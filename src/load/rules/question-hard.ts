import { stemRule } from '../language/stem-rule.ts';
import { readingGrade } from '../../text/reading-grade.ts';

const limit = 12;

/** Nobody should need a degree to say how things are done. */
export const questionHard = stemRule('question-hard', (text) => {
  const grade = readingGrade(text);
  return grade > limit ? { grade: Math.round(grade * 10) / 10, limit } : undefined;
});
