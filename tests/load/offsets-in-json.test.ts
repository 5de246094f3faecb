import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsInJson, startOfJson } from '../../src/load/offsets-in-json.ts';

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
      const [object = -1] = offsetsInJson(text, startOfJson(text), [name]) ?? [];
      const fields = Object.keys(within);
      const offsets = offsetsInJson(text, object, fields.toReversed()) ?? [];
      expect(offsets).toHaveLength(fields.length);
      for (const [at, offset] of offsets.toReversed().entries()) {
        const value = within[fields[at] ?? ''];
        expect(text.slice(offset).startsWith(isSpaced ? spaced(value) : JSON.stringify(value))).toBe(true);
      }
      expect(offsetsInJson(text, object, [...fields, 'no such key'])).toBe(undefined);
    }),
  );
});

/** As far as it is the same at every depth. */
function spaced(value: unknown): string {
  const [first = ''] = JSON.stringify(value, null, 1).split('\n');
  return first;
}

test.each([
  ['that leads nowhere', '{"b":1}'],
  ['in an empty object', '{}'],
  ['in what is no object', '[1]'],
  ['in an empty text', ''],
  ['that holds an escape', '{"\\u0061":1}'],
  ['without quotes', '{a: 2}'],
  ['without a colon', '{"a" 2}'],
  ['of an object that is cut off in a list', '{"b": {"c": [1, "x"]'],
  ['of an object that is cut off in a text', '{"b": "x\\'],
])('there is no value of a key %s', (_, text) => {
  expect(offsetsInJson(text, 0, ['a'])).toBe(undefined);
});

test('the offset is that of the value, behind colon and spaces, in the order of the keys', () => {
  expect(offsetsInJson('{"a" :  1 , "b":2}', 0, ['b', 'a'])).toEqual([16, 8]);
  expect(offsetsInJson('{"s":"\\"a\\":1,}","a":[{}],"c":3}', 0, ['a', 'c'])).toEqual([21, 30]);
  expect(startOfJson('  {"a":1}')).toBe(2);
});
