import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { examine } from '../../src/examine.ts';
import { loadReport } from '../../src/load/load-report.ts';
import type { Change, Comparison } from '../../src/model/comparison.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();
const fast = { toolVersion: '0.1.0', robustness: false };
const before = examine(kit, anExample(kit, 'larkfield-services-2026-q1'), { ...fast, at: '2026-02-16' });
const after = examine(kit, anExample(kit, 'larkfield-services'), {
  ...fast,
  at: '2026-11-16',
  earlier: [before],
});

it('the example of two waves tells its story: what was repaired moved, and what was promised came', () => {
  const { rootCauses, capabilities } = compareReports(kit, before, after);
  expect(rootCauses).toMatchObject({ went: [{ node: 'qualification-discipline' }], stayed: [], came: [] });
  const up = capabilities.filter(({ change }) => change.state === 'compared' && change.direction === 'up');
  expect(up.map(({ subject }) => subject)).toContain('qualification-discipline');
  const results = after.trackRecord?.entries.map(({ result }) => result);
  expect(results).toEqual(['came-true', 'came-true', 'came-true']);
  expect(after.trend?.waves.map(({ wave }) => wave)).toEqual(['2026-Q1', '2026-Q4']);
});

it('two waves give the same ranges whether the earlier one is at hand as sheets or saved, on any day', () => {
  const source = { path: 'saved.json', text: renderJson(before).body };
  const saved = loadReport(source);
  const later = { ...after, at: '2026-12-24' };
  const changesOf = ({ overall, domains, capabilities }: Comparison): readonly Change[] =>
    [overall, ...domains, ...capabilities].map(({ change }) => change);
  expect(saved.ok && changesOf(compareReports(kit, saved.value, later))).toEqual(
    changesOf(compareReports(kit, before, after)),
  );
});
