import { expect, it } from 'vitest';
import { sayBelow } from '../../src/judge/say-below.ts';

it.each([
  [74.36, 74.4, '74.36'],
  [74.41, 74.4, '74.4'],
  [49.6, 50, '49.6'],
  [74.3999, 74.4, '74.3999'],
  [74.399999999, 74.4, '74.399999999'],
  [74.4, 74.4, '74.4'],
])('%d beside %d is said as %s', (value, limit, said) => {
  expect(sayBelow(value, limit)).toBe(said);
});
