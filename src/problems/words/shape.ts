import type { ProblemArgs, ShapeProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';
import { syntaxWords } from './syntax.ts';

/** YAML and shape. Arguments: field, fields, known, expected, received, values, minimum, maximum, open, what, limit, reason, near. */
export const shapeWords = {
  'yaml-syntax': {
    title: 'The file is not proper YAML',
    message: (args) => syntaxWords(args).message,
    advice: (args) => syntaxWords(args).advice,
  },
  'yaml-tab': {
    title: 'A tab in the indentation',
    message: () => 'a tab stands where YAML wants spaces',
    advice: () => 'Indent with spaces only; most editors can turn tabs into spaces.',
  },
  'yaml-duplicate-key': {
    title: 'A key is given twice',
    message: (args) =>
      isGiven(args, 'fields')
        ? `${wordOf(args, 'fields')} are given twice in one entry of a list`
        : `“${wordOf(args, 'field')}” is given twice`,
    advice: (args) =>
      isGiven(args, 'fields')
        ? 'If the next entry begins here, put “- ” before its first line; else keep one of each.'
        : 'Keep one of the two; nobody can tell which one you meant.',
  },
  'yaml-tag': {
    title: 'A tag',
    message: () => 'tags such as !this are not allowed',
    advice: () => 'Remove the tag; if the text begins with an exclamation mark, put it in quotes.',
  },
  'yaml-alias': {
    title: 'An anchor or an alias',
    message: () => 'anchors (&name) and aliases (*name) are not allowed',
    advice: () => 'Write the value out; if the text begins with & or *, put it in quotes.',
  },
  'yaml-too-deep': {
    title: 'Nested too deeply',
    message: (args) => `lists and maps are nested more than ${wordOf(args, 'limit')} deep`,
    advice: () => 'No file of ours needs this; check for brackets that were never closed.',
  },
  'yaml-too-large': {
    title: 'Too much in one file',
    message: (args) => sizeMessage(args),
    advice: () => 'Make it shorter; SECURITY.md lists the limits.',
  },
  'yaml-many-documents': {
    title: 'Several documents in one file',
    message: () => 'a second document begins here',
    advice: () => 'Put each sheet in a file of its own and remove the line of three hyphens.',
  },
  'yaml-key-not-text': {
    title: 'A key that is not a word',
    message: () => 'a key must be a word or a whole number',
    advice: () => 'Write a word before the colon; put it in quotes if it looks like something else.',
  },
  'yaml-number': {
    title: 'A number that is not taken',
    message: (args) => `${wordOf(args, 'received')} is not a number that can be used here`,
    advice: () => 'Write a plain decimal number such as 17 or 0.5; if it is meant as text, put it in quotes.',
  },
  'wrong-type': {
    title: 'The wrong kind of value',
    message: (args) => `${wordOf(args, 'expected')} is wanted here, not ${wordOf(args, 'received')}`,
    advice: (args) => typeAdvice(args),
  },
  'missing-field': {
    title: 'A field is missing',
    message: (args) => `“${wordOf(args, 'field')}” is missing here`,
    advice: (args) => `Add a line “${wordOf(args, 'field')}: …”.`,
  },
  'unknown-field': {
    title: 'An unknown field',
    message: (args) => `“${wordOf(args, 'field')}” is not a field that belongs here`,
    advice: (args) => fieldAdvice(args),
  },
  'not-one-of': {
    title: 'Not one of the words allowed',
    message: (args) => `“${wordOf(args, 'received')}” is not one of the values allowed here`,
    advice: (args) => `Write one of: ${wordOf(args, 'values')}.`,
  },
  'out-of-range': {
    title: 'A number out of range',
    message: (args) => `${wordOf(args, 'received')} is out of range: it should be ${boundsOf(args)}`,
    advice: () => 'Correct the number.',
  },
  'wrong-format': {
    title: 'Written in the wrong form',
    message: (args) => `“${wordOf(args, 'received')}” does not have the right form`,
    advice: (args) => `Write ${wordOf(args, 'expected')}.`,
  },
  'wrong-shape': {
    title: 'Parts that do not go together',
    message: (args) =>
      isGiven(args, 'expected')
        ? `this does not fit together: wanted is ${wordOf(args, 'expected')}`
        : `${wordOf(args, 'received')} entries stand here: there should be ${boundsOf(args)}`,
    advice: () => 'Add what is missing or remove what is too much.',
  },
} as const satisfies Record<ShapeProblem, Words>;

function boundsOf(args: ProblemArgs): string {
  const open = isGiven(args, 'open');
  const low = isGiven(args, 'minimum') ? `${open ? 'more than' : 'at least'} ${wordOf(args, 'minimum')}` : '';
  const high = isGiven(args, 'maximum') ? `${open ? 'less than' : 'at most'} ${wordOf(args, 'maximum')}` : '';
  return [low, high].filter((bound) => bound !== '').join(' and ');
}

const sizes: Readonly<Record<string, string>> = {
  file: 'the file is longer than {limit} characters',
  text: 'this text is longer than {limit} characters',
  key: 'this key is longer than {limit} characters',
  entries: 'the file has more than {limit} entries; reading stopped here',
};

function sizeMessage(args: ProblemArgs): string {
  const size = sizes[wordOf(args, 'what')] ?? 'this is larger than {limit}';
  return size.replace('{limit}', wordOf(args, 'limit'));
}

function typeAdvice(args: ProblemArgs): string {
  if (isGiven(args, 'known')) return `The file is made of these fields: ${wordOf(args, 'known')}.`;
  const received = wordOf(args, 'received');
  if (received === 'true' || received === 'false') return 'Write yes or no instead.';
  if (received === 'nothing') return 'Write the value after the colon, or remove the line.';
  const expected = wordOf(args, 'expected');
  if (expected.startsWith('text')) return 'If it is meant as text, put it in quotes.';
  return forms[expected] ?? 'Write it in the form the format asks for.';
}

const forms: Readonly<Record<string, string>> = {
  'a number': 'Write a plain number, with a decimal point and without a % sign: 1.5.',
  'a list': 'Write [one, two], or each entry on a line of its own after “- ”.',
  'a map of fields': 'Write { name: value }, or each “name: value” on a line of its own.',
};

function fieldAdvice(args: ProblemArgs): string {
  if (wordOf(args, 'field').includes(' ')) {
    return 'Inside { } or [ ] a comma ends a text: put texts with a comma in quotes.';
  }
  return isGiven(args, 'known') ? `Known here: ${wordOf(args, 'known')}.` : 'Remove it.';
}
