import { describe, expect, it } from 'vitest';
import { examineInFull, type Examination } from '../../src/examine.ts';
import { explainerOf } from '../../src/explain/explain.ts';
import { explainableIds } from '../../src/explain/explainable-ids.ts';
import { outlineOfExplanation } from '../../src/explain/outline-of-explanation.ts';
import { writeOutline } from '../../src/explain/write-outline.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();
const troubled = anExample(kit, 'northwind-instruments');
const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && 'id' in value ? [String(value.id)] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Three answers of one person. */
function tooFew(): Assessment {
  const sheets = troubled.sheets
    .slice(0, 1)
    .map((sheet) => ({ ...sheet, answers: sheet.answers.slice(0, 3) }));
  return { ...troubled, sheets };
}

const examinations: readonly (readonly [string, Examination])[] = [
  ['northwind-instruments', examineInFull(kit, troubled, options)],
  ['larkfield-services, which is healthy', examineInFull(kit, anExample(kit, 'larkfield-services'), options)],
  [
    'brackenmoor-lifts, without a sales manager',
    examineInFull(kit, anExample(kit, 'brackenmoor-lifts'), options),
  ],
  ['three answers, which are too few', examineInFull(kit, tooFew(), options)],
];

describe('the headline of a healthy company', () => {
  it('is explained by how far the company is from not being called so', () => {
    const [, well] = examinations.find(([title]) => title.includes('healthy')) ?? [];
    if (well === undefined) throw new Error('no healthy example');
    const told = explainerOf(well)('answer.headline')?.wouldChange ?? [];
    expect(told[0]).toMatch(/^Healthy needs a whole of at least 60; it has 8\d/);
    expect(told[1]).toMatch(/^No domain may score less than 40; the weakest, “.+”, has 7\d/);
    expect(told[2]).toMatch(
      /^The burden may not be above the [\d.]+ % expected before any answer; it is [\d.]+ %\.$/,
    );
    expect(told[3]).toMatch(
      /^Nothing may have 35 % of own fault and 3 % of lasting relief; the largest own fault is/,
    );
    expect(told[4]).toMatch(
      /^No outcome .+ in trouble with a chance of 50 % or more; the worst has [\d.]+ %\.$/,
    );
  });

  it('leaves out what was not scored, and calls an unknown domain by its id', () => {
    const [, well] = examinations.find(([title]) => title.includes('healthy')) ?? [];
    if (well === undefined) throw new Error('no healthy example');
    const open = { state: 'not-assessed', reason: 'not-asked' } as const;
    const scorecard = {
      ...well.scorecard,
      overall: { ...well.scorecard.overall, value: open },
      domains: [
        { domain: 'gone', value: { state: 'assessed', score: 50 }, coverage: 1 } as const,
        { domain: 'open', value: open, coverage: 0 },
      ],
    };
    const told = explainerOf({ ...well, scorecard })('answer.sureness')?.wouldChange ?? [];
    expect(told[0]).toContain('the weakest, “gone”, has 50');
    expect(told).toHaveLength(4);
  });
});

describe.each(examinations)('the report on %s', (_title, examination) => {
  const explain = explainerOf(examination);
  const explained = new Map(explainableIds(examination).map((id) => [id, explain(id)]));

  it('has no id that cannot be explained', () => {
    const ids = idsIn(JSON.parse(JSON.stringify(examination.report)));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => explained.get(id) === undefined)).toEqual([]);
    expect(ids.filter((id) => explained.get(id)?.id !== id)).toEqual([]);
  });

  it('leads from every explanation only to ids that are explained too', () => {
    const next = new Set([...explained.values()].flatMap((one) => one?.next.map(({ id }) => id) ?? []));
    expect([...next].filter((id) => explained.get(id) === undefined)).toEqual([]);
  });

  it('has no number without words for what it means', () => {
    const values = [...explained.values()].flatMap((one) => one?.values ?? []);
    expect(values.filter(({ field, means }) => field === means)).toEqual([]);
  });

  it('says about everything what would change it and what it is called', () => {
    const silent = [...explained].filter(([, one]) => one?.title === '' || one?.wouldChange.length === 0);
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it('sums the answers step by step to what the diagnosis found', () => {
    for (const { node, evidence } of examination.diagnosis.nodes) {
      const found = explained.get(`node:${node}`)?.nodes[0]?.evidence;
      if (found === undefined) continue;
      const figures = found.groups.find(({ group }) => group === 'figure')?.sum ?? 0;
      const sum = (found.opinions?.sum ?? 0) + figures;
      const kept = found.conflict ? Math.max(sum, figures / 2) : sum;
      expect(kept, node).toBeCloseTo(evidence, 9);
      expect(found.total, node).toBe(evidence);
    }
  });

  it('fits every explanation into eighty columns', () => {
    const pages = [...explained.values()]
      .filter((one, index) => one !== undefined && index % 9 === 0)
      .map((one) => one && writeOutline(outlineOfExplanation(one), { width: 80, unicode: true }));
    const wide = pages.flatMap((page) => page?.split('\n') ?? []).filter((line) => line.length > 80);
    expect(wide).toEqual([]);
  });

  it('leads from every root cause to people and the words they chose', () => {
    for (const { id, node } of examination.report.rootCauses.causes) {
      const answers = explained.get(id)?.answers ?? [];
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.every((answer) => answer.node === node && answer.who !== '' && answer.said !== '')).toBe(
        true,
      );
    }
  });
});
