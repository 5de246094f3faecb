import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { aSheet } from '../support/a-sheet.ts';

function at(id: string, more = {}) {
  return aSheet({ id, ...more });
}

describe('putting sheets together', () => {
  it('makes one assessment of each company and wave, in order, whatever the order of the sheets', () => {
    const other = { company: { name: 'Brown', facts: {} } };
    const sheets = [at('r2'), at('r3', other), at('r1'), at('r1', { wave: '2026-Q3', date: '2026-08-01' })];
    const expected = [
      ['Acme', '2026-Q3', ['r1']],
      ['Acme', '2026-Q4', ['r1', 'r2']],
      ['Brown', '2026-Q4', ['r3']],
    ];
    for (const given of [sheets, sheets.toReversed()]) {
      const { value } = assemble(given) as Extract<ReturnType<typeof assemble>, { ok: true }>;
      const told = value.map((one) => [
        one.company,
        one.wave,
        one.sheets.map((sheet) => sheet.respondent.id),
      ]);
      expect(told).toEqual(expected);
    }
  });

  it('takes the same respondent on two days for two sheets', () => {
    const assembled = assemble([at('r1', { date: '2026-11-22' }), at('r1', { date: '2026-11-21' })]);
    expect(assembled).toMatchObject({
      ok: true,
      value: [{ sheets: [{ date: '2026-11-21' }, { date: '2026-11-22' }] }],
    });
  });

  it('joins what the sheets know about the company', () => {
    const first = at('r1', { company: { name: 'Acme', facts: { size: 85 } } });
    const second = at('r2', { company: { name: 'Acme', facts: { size: 85, partners: true } } });
    expect(assemble([second, first])).toMatchObject({ value: [{ facts: { size: 85, partners: true } }] });
  });

  it('names every pair of sheets of one respondent and day', () => {
    const { ok, problems } = assemble([at('r1', { path: 'b.yaml' }), at('r1', { path: 'a.yaml' }), at('r2')]);
    expect(ok).toBe(false);
    expect(problems).toEqual([
      {
        code: 'sheet-duplicate',
        severity: 'error',
        place: { kind: 'path', path: 'b.yaml' },
        other: { kind: 'path', path: 'a.yaml' },
        args: { respondent: 'r1', date: '2026-11-21' },
      },
    ]);
  });

  it('names every fact the sheets differ about', () => {
    const first = at('r1', { company: { name: 'Acme', facts: { size: 85, partners: true } } });
    const second = at('r2', { company: { name: 'Acme', facts: { size: 90, partners: false } } });
    expect(assemble([first, second]).problems).toMatchObject([
      { code: 'facts-contradict', args: { fact: 'partners', value: 'false', other: 'true' } },
      { code: 'facts-contradict', args: { fact: 'size', value: '90', other: '85' } },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(assemble([])).toEqual({ ok: true, value: [], problems: [] });
  });
});
