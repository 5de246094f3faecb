import { expect, it } from 'vitest';
import { sayBeside } from '../../src/judge/say-beside.ts';

it.each([
  [74.36, 74.4, '74.36'],
  [74.41, 74.4, '74.4'],
  [49.6, 50, '49.6'],
  [74.3999, 74.4, '74.3999'],
  [74.399999999, 74.4, '74.399999999'],
  [74.4, 74.4, '74.4'],
  [74.441, 74.44, '74.44'],
  [74.46, 74.46, '74.5'],
  [100 / 3, 33.33, '33.33'],
])('%d beside %d is said as %s', (value, limit, said) => {
  expect(sayBeside(value, limit)).toBe(said);
});
