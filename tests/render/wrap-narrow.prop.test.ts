import fc from 'fast-check';
import wrapAnsi from 'wrap-ansi';
import { expect, it } from 'vitest';
import { painterOf } from '../../src/render/terminal/painter.ts';
import { wrapNarrow } from '../../src/render/terminal/wrap-narrow.ts';

const painter = painterOf({ width: 80, colour: true, unicode: true });
const word = fc.stringMatching(/^[a-z.,“”–→█]{1,9}$/u);
const tone = fc.constantFrom('plain', 'strong', 'quiet', 'title', 'good', 'bad');
const run = fc
  .tuple(tone, fc.array(word, { minLength: 1, maxLength: 12 }))
  .map(([colour, words]) => painter.tint(colour, painter.say`${words.join(' ')}`).ink);
const text = fc.array(run, { minLength: 1, maxLength: 5 }).map((runs) => runs.join(' '));

it('breaks plain text just as the general wrapping does', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 9, max: 40 }), (line, columns) => {
      expect(wrapNarrow(line, columns)?.join('\n')).toBe(wrapAnsi(line, columns, { hard: true }));
    }),
  );
});

it('leaves what it cannot do to the general wrapping', () => {
  expect(wrapNarrow('two  blanks', 40)).toBeUndefined();
  expect(wrapNarrow('longword', 4)).toBeUndefined();
});
