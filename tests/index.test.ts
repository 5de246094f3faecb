import { describe, expect, it } from 'vitest';
import * as topline from '../src/index.ts';
import { aKit } from './support/a-kit.ts';

describe('the public API', () => {
  it('offers the verbs on waves and names beside the way to a report', () => {
    expect(Object.keys(topline)).toEqual(expect.arrayContaining(['compareReports', 'redact', 'trendOf']));
  });

  it('draws scores in every format that it names', async () => {
    const suffixes: Readonly<Record<topline.PageFormat, string>> = { table: '.txt', json: '.json' };
    const options = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;
    for (const format of ['table', 'json'] satisfies topline.PageFormat[]) {
      const render = await topline.scoreRendererOf(format);
      expect(render([], aKit({ nodes: [] }), options).suffix).toBe(suffixes[format]);
    }
  });
});
