import { expect, test } from 'vitest';
import { nearestWord } from '../../src/load/nearest-word.ts';

test.each([
  ['lead-definitoin', ['lead-definition', 'lead-routing'], 'lead-definition'],
  ['rap', ['ceo', 'rep'], 'rep'],
  ['strenght', ['strength', 'source'], 'strength'],
  ['ab', ['ba'], 'ba'],
  ['abc', ['xyz'], undefined],
  ['a', ['b'], undefined],
  ['', ['ab'], undefined],
  ['same', ['same'], undefined],
  ['cat', ['cart', 'bat'], 'bat'],
  ['anything', [], undefined],
  ['coaching-quality-written', ['coaching-quality'], 'coaching-quality'],
])('%s among %j is taken for %s', (word, candidates, expected) => {
  expect(nearestWord(word, candidates)).toBe(expected);
  expect(nearestWord(word, candidates.toReversed())).toBe(expected);
});
