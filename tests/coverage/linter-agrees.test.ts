import { expect, test } from 'vitest';
import { coverageOf } from '../../src/coverage/coverage-of.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import type { CoverLetter } from '../../src/model/kit.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';

const outsideLetters: readonly CoverLetter[] = ['R', 'D'];

test('the linter and the coverage agree on what is missing', () => {
  const hole = { sources: (text: string) => text.replaceAll(/cover: \[.*\]/g, 'cover: [Q, N, E, F, K]') };
  const { problems } = loadKit(sampleKitFiles(hole));
  const told = problems.flatMap((problem) =>
    problem.code === 'row-uncovered' ? [[problem.args['row'], problem.args['letter']].join(' ')] : [],
  );
  const missing = coverageOf(sampleKit(hole)).flatMap((row) =>
    row.missing.filter((letter) => !outsideLetters.includes(letter)).map((letter) => `${row.id} ${letter}`),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.toSorted()).toEqual(missing.toSorted());
});
