import fc from 'fast-check';
import { anyText } from './any-text.ts';

const pieces = [
  ...'-:[]{}&*!|>%@`"\'#,?~\n\t \\'.split(''),
  '---\n',
  'a: ',
  '  - ',
  '__proto__',
  'answers:',
  '.nan',
  '0x1',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\r\n',
  'é',
];

/** Pieces of YAML in any order. */
export const yamlLike = fc.array(fc.oneof(fc.constantFrom(...pieces), anyText(4)), {
  maxLength: 60,
});

/** A well-formed file with a few characters added, lost or doubled. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom(...pieces, ''));
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((whole, [at, lost, added]) => whole.slice(0, at) + added + whole.slice(at + lost), text),
    );
}
