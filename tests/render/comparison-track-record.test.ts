import { expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { comparisonRendererOf, type ChangeFormat } from '../../src/render/index.ts';
import { comparedWithPlan } from '../support/compared-with-plan.ts';

async function page(comparison: Comparison, format: ChangeFormat): Promise<string> {
  const render = await comparisonRendererOf(format);
  return render(comparison, { width: 100, colour: false, unicode: true, detail: 'summary' }).body;
}

it('a comparison with a wave that had a plan shows the track record on every page', async () => {
  for (const format of ['terminal', 'markdown'] as const) {
    const body = await page(comparedWithPlan(2), format);
    expect(body).toContain('Track record: what earlier plans predicted');
    expect(body).toContain('came true');
    expect(await page(comparedWithPlan(2, []), format)).not.toContain('Track record');
  }
  expect(JSON.parse(await page(comparedWithPlan(2), 'json'))).toMatchObject({
    trackRecord: { entries: [{ result: 'came-true' }] },
  });
});
