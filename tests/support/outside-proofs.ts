import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OutsideProof } from '../../src/model/coverage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rules that tests in `tests/rows` bear the name of, and the rows that the background page tells. */
export function outsideProofs(): readonly OutsideProof[] {
  const tests = readdirSync(`${root}tests/rows`).flatMap((name) =>
    rowsIn(`tests/rows/${name}`, /\btest\(\s*'(S\d-\d{3}): /g, 'R'),
  );
  return [...tests, ...rowsIn('docs/background.md', /\((S\d-\d{3})\)/g, 'D')];
}

function rowsIn(path: string, pattern: RegExp, letter: 'R' | 'D'): readonly OutsideProof[] {
  const found = readFileSync(root + path, 'utf8').matchAll(pattern);
  return Array.from(found, ([, row = '']) => ({ row, letter, id: path, words: [] }));
}
