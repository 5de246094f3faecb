import type { KitProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { wordOf } from '../words.ts';

/** The codes that are about one question and its wording. */
export type QuestionWording = Extract<
  KitProblem,
  `question-${string}` | `level-${string}` | `levels-${string}` | `options-${string}`
>;

/** Questions. Arguments: id, other, word, count, limit, grade, level, levels, questionnaire. */
export const questionWords = {
  'levels-incomplete': {
    title: 'A level is missing',
    message: (args) => `level ${wordOf(args, 'level')} is missing`,
    advice: () => 'Describe all five levels, 0 to 4.',
  },
  'levels-alike': {
    title: 'Two levels say the same',
    message: (args) => `levels ${wordOf(args, 'levels')} of “${wordOf(args, 'id')}” say the same`,
    advice: () => 'Say what one can see at the one and not at the other.',
  },
  'options-without-range': {
    title: 'Options that do not reach both ends',
    message: (args) => `the options of “${wordOf(args, 'id')}” do not reach from broken to healthy`,
    advice: () => 'Give one option level 4 and one level 0 or 1.',
  },
  'question-alike': {
    title: 'Two questions that ask the same',
    message: (args) => `“${wordOf(args, 'id')}” asks nearly the same as “${wordOf(args, 'other')}”`,
    advice: () => 'Keep one of them, or make the difference plain.',
  },
  'question-double': {
    title: 'Two questions in one',
    message: (args) => `“${wordOf(args, 'id')}” asks two things at once (“${wordOf(args, 'word')}”)`,
    advice: () => 'Ask one thing; make a second question of the other.',
  },
  'question-agreement': {
    title: 'A question of agreement',
    message: (args) => `“${wordOf(args, 'id')}” asks for agreement (“${wordOf(args, 'word')}”)`,
    advice: () => 'People tend to agree. Ask what is done, and let the levels describe it.',
  },
  'question-absolute': {
    title: 'Always or never in a question',
    message: (args) => `“${wordOf(args, 'id')}” says “${wordOf(args, 'word')}”`,
    advice: () => 'Hardly anything is always or never so; ask how often in a stated time.',
  },
  'question-negated': {
    title: 'A negation in a question',
    message: (args) => `“${wordOf(args, 'id')}” is put in the negative (“${wordOf(args, 'word')}”)`,
    advice: () => 'Ask for what is there, not for what is not.',
  },
  'question-jargon': {
    title: 'Jargon that is not explained',
    message: (args) =>
      `“${wordOf(args, 'id')}” uses “${wordOf(args, 'word')}”, which the glossary does not explain`,
    advice: () => 'Use a plain word, or explain this one in the glossary.',
  },
  'question-long': {
    title: 'A long question',
    message: (args) =>
      `“${wordOf(args, 'id')}” has ${wordOf(args, 'count')} words, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Shorten it, or move a part to help.',
  },
  'question-hard': {
    title: 'Hard to read',
    message: (args) =>
      `“${wordOf(args, 'id')}” reads at grade ${wordOf(args, 'grade')}, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Use shorter words and shorter sentences.',
  },
  'question-no-period': {
    title: 'How often, without a time',
    message: (args) => `“${wordOf(args, 'id')}” asks how often without saying in what time`,
    advice: () => 'Name the time, such as “in the last three months”.',
  },
  'question-without-role': {
    title: 'A question for nobody',
    message: (args) => `“${wordOf(args, 'id')}” is for no role`,
    advice: () => 'Say under roles who can see it.',
  },
  'question-without-effect': {
    title: 'A question that changes nothing',
    message: (args) => `no answer to “${wordOf(args, 'id')}” can change any result`,
    advice: () => 'Give its options different levels, or remove it.',
  },
  'level-long': {
    title: 'A long level',
    message: (args) =>
      `level ${wordOf(args, 'level')} of “${wordOf(args, 'id')}” has ${wordOf(args, 'count')} words, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Say in one short sentence what one can see.',
  },
} as const satisfies Record<QuestionWording, Words>;
