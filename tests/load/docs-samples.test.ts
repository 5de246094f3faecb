import { expect, test } from 'vitest';
import { loadKit } from '../../src/load/load-kit.ts';
import { loadPolicy } from '../../src/load/load-policy.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { readWritten } from '../../src/load/read-written.ts';
import { brand } from '../../src/load/written/brand.ts';
import { aKit } from '../support/a-kit.ts';
import { docSamples } from '../support/doc-samples.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';
import { aMetric } from '../support/a-metric.ts';

test('the sample kit of the documentation loads without a single problem', () => {
  expect(loadKit(sampleKitFiles()).problems).toEqual([]);
});

test('the sample sheet of the documentation loads without a problem', () => {
  const text = docSamples('sheet-format.md').get('sheet') ?? '';
  const result = loadSheet(kitOfTheSampleSheet(), { path: 'sheet.yaml', text });
  expect(result.problems).toEqual([]);
  expect(result.ok && result.value.answers.map(({ answer }) => answer.state)).toEqual([
    'answered',
    'answered',
    'answered',
    'answered',
    'answered',
    'answered',
    'answered',
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

function kitOfTheSampleSheet() {
  const question = { node: 'a' } as const;
  return aKit({
    nodes: [{ id: 'a' }],
    metrics: [
      aMetric({ id: 'win-rate', unit: 'percent', range: { min: 0, max: 100 } }),
      aMetric({ id: 'ramp-time', unit: 'months', range: { min: 0, max: 60 } }),
    ],
    questions: [
      { ...question, id: 'lead-definition-written' },
      { ...question, id: 'partner-training-exists', form: { kind: 'yes-no', healthy: 'yes' } },
      { ...question, id: 'win-rate', form: { kind: 'metric', metric: 'win-rate' } },
      { ...question, id: 'ramp-time', form: { kind: 'metric', metric: 'ramp-time' } },
      {
        ...question,
        id: 'customers-compare-us',
        form: { kind: 'choice', options: [{ id: 'worse', title: 'Worse', level: 0 }] },
      },
      { ...question, id: 'would-you-refer', form: { kind: 'recommend' } },
      { ...question, id: 'biggest-hurdle', form: { kind: 'text' } },
      { ...question, id: 'crm-easy' },
      { ...question, id: 'partner-service' },
    ],
    kit: {
      id: 'sales-ecosystem',
      facts: [
        { id: 'size', title: 'Size', ask: 'How many?', kind: 'number' },
        { id: 'uses-channel-partners', title: 'Partners', ask: 'Partners?', kind: 'yes-no' },
      ],
    },
  });
}
