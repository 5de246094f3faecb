import { expect, test } from 'vitest';
import { coverageOf } from '../../src/coverage/coverage-of.ts';
import type { CoverLetter } from '../../src/model/kit.ts';
import { outsideProofs } from '../support/outside-proofs.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

test('every statement of the sources is covered: 410 of 410, from 29 systems', () => {
  const kit = theShippedKit();
  const rows = coverageOf(kit, outsideProofs());
  expect(rows.flatMap(({ id, missing }) => missing.map((letter) => `${id} ${letter}`))).toEqual([]);
  expect(rows).toHaveLength(410);
  expect(new Set(rows.map(({ system }) => system)).size).toBe(29);
});

test('no proof of a rule or of background is spent on a row that asks for none', () => {
  const { rows } = theShippedKit().sources;
  const wanting = (letter: CoverLetter): readonly string[] =>
    rows.filter(({ cover }) => cover.includes(letter)).map(({ id }) => id);
  const tested = outsideProofs().flatMap(({ row, letter }) => (letter === 'R' ? [row] : []));
  expect(tested.toSorted()).toEqual(wanting('R').toSorted());
});
