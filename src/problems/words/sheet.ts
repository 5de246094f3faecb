import type { SheetProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';

/** One sheet. Arguments: question, kind, fact, role, kit, expected, received, minimum, maximum, known, available, date, today. */
export const sheetWords = {
  'answer-unknown-question': {
    title: 'An answer to no question',
    message: (args) => `the kit has no question “${wordOf(args, 'question')}”`,
    advice: () => 'Correct the name, or remove the line.',
  },
  'answer-wrong-kind': {
    title: 'The wrong kind of answer',
    message: (args) =>
      `“${wordOf(args, 'question')}” wants ${wordOf(args, 'expected')}, not ${wordOf(args, 'received')}`,
    advice: (args) => {
      const figure = wordOf(args, 'kind') === 'metric';
      const number = 'Write a plain number, with a decimal point and without a % sign: 17.5. ';
      return `${figure ? number : ''}Write unknown for “I don’t know”, and { n/a: reason } for what does not apply.`;
    },
  },
  'answer-out-of-range': {
    title: 'An answer out of range',
    message: (args) => rangeMessage(args),
    advice: () => 'Correct the number; check its unit.',
  },
  'answer-wrong-unit': {
    title: 'The wrong unit',
    message: (args) =>
      isGiven(args, 'expected')
        ? `“${wordOf(args, 'question')}” is counted in ${wordOf(args, 'expected')}, not in ${wordOf(args, 'received')}`
        : `“${wordOf(args, 'question')}” has no unit`,
    advice: (args) =>
      isGiven(args, 'expected') ? `Convert the figure to ${wordOf(args, 'expected')}.` : 'Remove the unit.',
  },
  'answer-not-carried-over': {
    title: 'An answer that is left out',
    message: (args) =>
      `the answer to “${wordOf(args, 'question')}” belongs to another version of the kit and is not scored`,
    advice: () => 'Ask the question again in its present form.',
  },
  'role-unknown': {
    title: 'A role the kit does not have',
    message: (args) => {
      const kit = isGiven(args, 'kit') ? `the kit “${wordOf(args, 'kit')}”` : 'the kit';
      return `${kit} has no role “${wordOf(args, 'role')}”`;
    },
    advice: (args) => `Write one of: ${wordOf(args, 'known')}.`,
  },
  'fact-unknown': {
    title: 'A fact the kit does not ask for',
    message: (args) => `the kit asks for no fact “${wordOf(args, 'fact')}” about the company`,
    advice: () => 'Correct the name, or remove the line.',
  },
  'fact-wrong-kind': {
    title: 'The wrong kind of fact',
    message: (args) =>
      `“${wordOf(args, 'fact')}” wants ${wordOf(args, 'expected')}, not ${wordOf(args, 'received')}`,
    advice: () => 'Correct it, or leave nothing after the colon when it is not known.',
  },
  'sheet-other-kit': {
    title: 'A sheet of another kit',
    message: (args) =>
      `this sheet answers the kit “${wordOf(args, 'received')}”, not “${wordOf(args, 'expected')}”`,
    advice: () => 'Name the right kit with --kit, or leave this sheet out.',
  },
  'sheet-other-version': {
    title: 'A sheet of another version',
    message: (args) =>
      `this sheet answers version ${wordOf(args, 'received')} of ${wordOf(args, 'kit')}; version ${wordOf(args, 'expected')} is in use`,
    advice: () => 'Answers to renamed questions were carried over; what was not is listed.',
  },
  'sheet-from-the-future': {
    title: 'A sheet from the future',
    message: (args) => `this sheet is dated ${wordOf(args, 'date')}, after ${wordOf(args, 'today')}`,
    advice: () => 'Correct the date, or set the clock with --at.',
  },
  'kit-not-found': {
    title: 'A kit that is not there',
    message: (args) => `the kit “${wordOf(args, 'kit')}” was not found`,
    advice: (args) =>
      isGiven(args, 'available')
        ? `Name its folder with ${wordOf(args, 'flag')}. Shipped kits: ${wordOf(args, 'available')}.`
        : `Name its folder with ${wordOf(args, 'flag')}.`,
  },
} as const satisfies Record<SheetProblem, Words>;

function rangeMessage(args: Parameters<Words['message']>[0]): string {
  const [received, question, minimum] = ['received', 'question', 'minimum'].map((name) => wordOf(args, name));
  return isGiven(args, 'maximum')
    ? `${received} is out of range for “${question}”: it goes from ${minimum} to ${wordOf(args, 'maximum')}`
    : `${minimum} and ${received} stand in the wrong order for “${question}”: the first should be the lower one`;
}
