import { describe, expect, it } from 'vitest';
import { rendererOf } from '../../src/render/index.ts';
import { writeJson } from '../../src/render/write-json.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { expectGolden } from './support/golden.ts';

const options = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;

describe('the json page', () => {
  const report = theTroubledReport();

  it('loads back equal, to a millionth', async () => {
    const { body, mediaType, suffix } = (await rendererOf('json'))(report, options);
    const again: unknown = JSON.parse(body);
    expect(again).toEqual(JSON.parse(writeJson(report)));
    expect(writeJson(again)).toBe(body);
    expect([mediaType, suffix]).toEqual(['application/json', '.json']);
    expect(body.endsWith('}\n')).toBe(true);
    expectGolden('troubled-company/report.json', body);
  });

  it('keeps everything but the digits behind the sixth', () => {
    const numbers: number[] = [];
    const withoutNumbers = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, each: unknown) => {
          if (typeof each === 'number') numbers.push(each);
          return typeof each === 'number' ? 0 : each;
        }),
      );
    expect(withoutNumbers(JSON.parse(writeJson(report)))).toEqual(withoutNumbers(report));
    const half = numbers.length / 2;
    const errors = numbers.slice(0, half).map((each, at) => Math.abs(each - (numbers[half + at] ?? NaN)));
    expect(Math.max(...errors)).toBeLessThan(1e-6);
  });

  it('rounds to a millionth and writes no minus zero', () => {
    expect(writeJson([0.1234565, 1e-9, -1e-9, 3])).toBe('[\n  0.123457,\n  0,\n  0,\n  3\n]\n');
  });
});
