import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import { scoreRendererOf } from '../../src/render/index.ts';
import type { ScoreRow } from '../../src/render/score-row.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from '../support/a-kit.ts';
import { aSalesKit, northwind } from '../support/a-troubled-company.ts';
import { expectGolden } from './support/golden.ts';
import { widestLine } from './support/widest-line.ts';

const kit = aSalesKit();
const options = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;

function rowsOn(given: Kit): readonly ScoreRow[] {
  const crew = northwind();
  const whole = {
    company: crew.company,
    wave: crew.wave,
    scorecard: scoreAssessment(given, crew, { resamples: 20 }),
  };
  const single = crew.sheets.map((sheet) => ({
    company: crew.company,
    wave: crew.wave,
    sheet: { path: sheet.path, respondent: sheet.respondent.id, roles: sheet.respondent.roles },
    scorecard: scoreAssessment(given, { ...crew, sheets: [sheet] }, { resamples: 0 }),
  }));
  return [whole, ...single];
}

describe('scores', () => {
  it('stand in a table, one row for each sheet or assessment', async () => {
    const { body } = (await scoreRendererOf('table'))(rowsOn(kit), kit, options);
    expectGolden('scores/80.txt', body);
    expect(body).toContain('n/a: not assessed');
  });

  it('break into several tables where there are more domains than room', async () => {
    const many = aKit({
      nodes: Array.from({ length: 30 }, (_, index) => ({
        id: `n-${String(index)}`,
        domain: `d-${String(index).padStart(2, '0')}`,
      })),
    });
    for (const width of [40, 60, 80, 140]) {
      const { body } = (await scoreRendererOf('table'))(rowsOn(many), many, { ...options, width });
      expect(widestLine(body)).toBeLessThanOrEqual(width);
      expect(body).toMatch(/^30\. /mu);
    }
  });

  it('stand without any domain', async () => {
    const { body } = (await scoreRendererOf('table'))(
      rowsOn(aKit({ nodes: [] })),
      aKit({ nodes: [] }),
      options,
    );
    expect(body).toContain('Northwind Instruments, 2026-Q4');
  });

  it('are written for machines without the means of single groups', async () => {
    const { body, suffix } = (await scoreRendererOf('json'))(rowsOn(kit), kit, options);
    const written: unknown = JSON.parse(body);
    expect(written).toMatchObject({
      schemaVersion: 1,
      kit: { id: 'small-sales-kit' },
      rows: [{ company: 'Northwind Instruments' }, { sheet: { respondent: 'ceo-1' } }, {}, {}, {}, {}, {}],
    });
    expect(body).not.toContain('groups');
    expect(suffix).toBe('.json');
  });
});
