import { expect, test } from 'vitest';
import { compareText } from '../../src/numbers/compare-text.ts';

test('texts stand in the order of their code units', () => {
  expect([compareText('a', 'b'), compareText('a', 'a'), compareText('b', 'a')]).toEqual([-1, 0, 1]);
  expect(['b', 'a-b', 'B', 'a', 'b'].toSorted(compareText)).toEqual(['B', 'a', 'a-b', 'b', 'b']);
});
