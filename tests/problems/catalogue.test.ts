import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';

const pages = new URL('../../docs/problems/', import.meta.url);
const codes = Object.keys(catalogue);

test('codes, words and pages match', () => {
  const source = readFileSync(new URL('../../src/model/problem.ts', import.meta.url), 'utf8');
  const union = source.slice(source.indexOf('export type ProblemCode'));
  const named = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  const written = readdirSync(pages).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(codes.toSorted()).toEqual(named.toSorted());
  expect(written.map((name) => name.replace('.md', '')).toSorted()).toEqual(codes.toSorted());
});

test('the index of the pages has a line for each, in order, with what it is called', () => {
  const index = readFileSync(new URL('README.md', pages), 'utf8');
  const lines = index.split('\n').filter((line) => line.startsWith('- '));
  const expected = Object.entries(catalogue).map(([code, { title }]) => `- [${code}](${code}.md): ${title}`);
  expect(lines).toEqual(expected.toSorted());
});

test('a report of another version of the kit says which, unless only the content has changed', () => {
  const { message } = catalogue['report-other-kit-version'];
  expect(message({ version: '1.0.0', other: '1.1.0' })).toContain(
    'version 1.0.0 of the kit, the other with 1.1.0',
  );
  expect(message({ version: '1.0.0', other: '1.0.0' })).toContain('still bears the version 1.0.0');
});

test.each([
  ['before', 'could not be written (disk full, ENOSPC); what was there before is unchanged'],
  ['placed', 'is in its place, but the disk did not confirm it (disk full, ENOSPC)'],
  ['part', 'could not all be written (disk full, ENOSPC); a part may have been'],
])('a file that was not written says what is left (%s)', (left, said) => {
  expect(catalogue['file-not-written'].message({ left, reason: 'ENOSPC' })).toContain(said);
});

describe.each(Object.entries(catalogue))('%s', (code, words) => {
  test('says what is wrong and what to do, even without a single fact', () => {
    for (const text of [words.title, words.message({}), words.advice({})]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object/);
    }
    expect(words.advice({})).toMatch(/[.?!]$/);
  });

  test('has a page of its own with an example and how to mend it', () => {
    const page = readFileSync(new URL(`${code}.md`, pages), 'utf8');
    expect(page.startsWith(`# ${code}\n\n**${words.title}.** `)).toBe(true);
    expect(page).toMatch(/\n## Example\n\n```[\s\S]+```\n\n## How to mend it\n\n\S/);
  });
});
