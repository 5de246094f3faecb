import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasRepeatedKey } from '../../src/load/has-repeated-key.ts';

function repeats(text: string): boolean {
  return hasRepeatedKey(text, JSON.parse(text));
}

it('finds no key repeated in what was written from a value', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(repeats(text)).toBe(false);
    }),
  );
});

it.each([
  '{"a":1,"a":1}',
  '[{"a":{"b":1, "c":[{"d":1,"d":{}}]}}]',
  '{"a:":1,"\\u0061:":2}',
  '{"__proto__":1,"__proto__":2}',
])('finds the key that is repeated: %s', (text) => {
  expect(repeats(text)).toBe(true);
});

it('looks as deep as the text goes', () => {
  const depth = 50_000;
  const [before, after] = ['{"a":'.repeat(depth), '}'.repeat(depth)];
  expect(repeats(`${before}1${after}`)).toBe(false);
  expect(repeats(`${before}{"b":1,"b":2}${after}`)).toBe(true);
});
