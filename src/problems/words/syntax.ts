import type { ProblemArgs } from '../../model/problem.ts';
import { wordOf } from '../words.ts';

type SyntaxWords = { readonly message: string; readonly advice: string };

const quotes =
  'A text that holds “: ” or “ #”, or begins with one of [ ] { } > | * & ! % @ ` " must stand in quotes.';

/** Our words for the parser's reasons, found by how they begin; the rest is said as it is. */
const known: readonly (readonly [string, SyntaxWords])[] = [
  [
    'bad indentation',
    {
      message: 'this line does not fit the lines above it',
      advice: `Line it up with its siblings. ${quotes}`,
    },
  ],
  [
    'deficient indentation',
    {
      message: 'a text or a bracket above is not closed, or this line stands too far left',
      advice: 'Close the quote or the bracket, or indent the line further.',
    },
  ],
  ["expected ':'", { message: 'a colon is missing after the key', advice: `Write “key: value”. ${quotes}` }],
  [
    'can not read a block mapping entry',
    {
      message: 'this line is neither “key: value” nor a list item',
      advice: `Check the lines above. ${quotes}`,
    },
  ],
  [
    'a whitespace character is expected',
    { message: 'a space is missing after the colon', advice: 'Write “key: value”, with a space.' },
  ],
  [
    'missed comma',
    {
      message: 'a comma is missing between two entries',
      advice: `Separate the entries in brackets by commas. ${quotes}`,
    },
  ],
  [
    'unexpected end of the stream',
    {
      message: 'the file ends before a quote or a bracket is closed',
      advice: 'Close the quote or the bracket that is still open.',
    },
  ],
  [
    'unknown escape sequence',
    {
      message: 'a backslash in double quotes begins something that YAML does not know',
      advice: 'Write two backslashes, or use single quotes.',
    },
  ],
  [
    'end of the stream or a document separator',
    {
      message: 'the file should end here, or this line stands too far left',
      advice: `Check the indentation. ${quotes}`,
    },
  ],
];

/** Our words for what stands there, where that tells more than the parser's reason. */
const near: Readonly<Record<string, SyntaxWords>> = {
  quote: {
    message: 'something stands after a closing quote',
    advice: `Put the whole text in quotes of the other kind: '"Doors" are open'. Inside brackets a comma may be missing.`,
  },
  colon: {
    message: 'a “: ” stands where no key can begin',
    advice:
      'If it belongs to the text, put the whole text in quotes. Inside brackets a comma may be missing before the key.',
  },
  sign: {
    message: 'a text that begins with this sign stands here without quotes',
    advice: 'Put the text in quotes.',
  },
};

/** What is said of a fault of syntax. */
export function syntaxWords(args: ProblemArgs): SyntaxWords {
  const reason = wordOf(args, 'reason');
  return (
    near[wordOf(args, 'near')] ??
    known.find(([start]) => reason.startsWith(start))?.[1] ?? {
      message: `YAML cannot be read here: ${reason}`,
      advice: `Check quotes and indentation. ${quotes}`,
    }
  );
}
