import { expect, test } from 'vitest';
import { loadKit } from '../../src/load/load-kit.ts';
import { loadPolicy } from '../../src/load/load-policy.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { readWritten } from '../../src/load/read-written.ts';
import { brand } from '../../src/load/written/brand.ts';
import { docSamples } from '../support/doc-samples.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

test('the sample kit of the documentation loads without a single problem', () => {
  expect(loadKit(sampleKitFiles()).problems).toEqual([]);
});

test('the sample sheet of the documentation loads with the shipped kit without a problem', () => {
  const text = docSamples('sheet-format.md').get('sheet') ?? '';
  const result = loadSheet(theShippedKit(), { path: 'sheet.yaml', text });
  expect(result.problems).toEqual([]);
  expect(result.ok && result.value.answers.map(({ answer }) => answer.state)).toEqual([
    ...Array.from({ length: 4 }, () => 'answered'),
    'unknown',
    'not-applicable',
  ]);
});

test('the sample policy of the documentation loads without a problem', () => {
  const text = docSamples('policy-format.md').get('policy') ?? '';
  expect(loadPolicy(sampleKit(), { path: 'policy.yaml', text }).problems).toEqual([]);
});

test('the sample brand of the documentation has the shape of a brand', () => {
  const text = docSamples('kit-format.md').get('brand') ?? '';
  expect(readWritten(brand, { path: 'brand.yaml', text }, 10_000)).toMatchObject({
    problems: [],
    value: { name: 'Northwind Consulting', colours: { primary: '#1f4e79' } },
  });
});
