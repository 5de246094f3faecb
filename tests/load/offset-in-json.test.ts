import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetInJson } from '../../src/load/offset-in-json.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', '{', ',', ':', 'é') });

test('where a value begins, the same value begins, whatever stands around it and however it is spaced', () => {
  const inner = fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, noNullPrototype: true });
  const outer = fc.dictionary(key, fc.oneof(inner, fc.jsonValue({ maxDepth: 2 })), { noNullPrototype: true });
  fc.assert(
    fc.property(outer, key, inner, fc.boolean(), (around, name, within, isSpaced) => {
      const whole = { ...around, [name]: within };
      const line = JSON.stringify(whole);
      // Line breaks are written as `\n` inside a text, so those of the layout are the only ones.
      const text = isSpaced ? ` ${JSON.stringify(whole, null, 1).replaceAll('\n', ' ')}` : line;
      for (const [field, value] of Object.entries(within)) {
        const offset = offsetInJson(text, [name, field]);
        const written = text.slice(offset).trimStart();
        expect(written.startsWith(isSpaced ? spaced(value) : JSON.stringify(value))).toBe(true);
      }
      expect(offsetInJson(text, [name, 'no such key'])).toBe(undefined);
    }),
  );
});

/** As far as it is the same at every depth. */
function spaced(value: unknown): string {
  const [first = ''] = JSON.stringify(value, null, 1).split('\n');
  return first;
}

test.each([
  ['where a key leads nowhere', '{"a":{"b":1}}', ['a', 'c']],
  ['in an empty object', '{}', ['a']],
  ['in what is no object', '{"a":[1]}', ['a', 'b']],
  ['in an empty text', '', ['a']],
  ['behind a key that holds an escape', '{"\\u0062":1,"a":2}', ['a']],
  ['behind a key without quotes', '{b: 1, "a": 2}', ['a']],
  ['in an object that is cut off', '{"b": {"c": [1, "x"]', ['a']],
])('nothing stands %s', (_, text, path) => {
  expect(offsetInJson(text, path)).toBe(undefined);
});

test('the offset is that of the value, behind colon and spaces', () => {
  expect(offsetInJson('{"a" :  1}', ['a'])).toBe(8);
  expect(offsetInJson('{"s":"\\"a\\":1,}","a":{"b":[2]}}', ['a', 'b'])).toBe(26);
});
