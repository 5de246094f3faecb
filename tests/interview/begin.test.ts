import { describe, expect, it } from 'vitest';
import { askCompany } from '../../src/interview/ask-company.ts';
import { beginSheet } from '../../src/interview/begin-sheet.ts';
import { aKit } from '../support/a-kit.ts';
import { anAsker } from '../support/an-asker.ts';

const kit = aKit({
  nodes: [{ id: 'a' }],
  kit: {
    facts: [
      { id: 'size', title: 'Size', ask: 'How many people?', kind: 'number' },
      { id: 'sells', title: 'Sells', ask: 'What do you sell?', kind: 'text' },
      { id: 'partners', title: 'Partners', ask: 'Do you sell through partners?', kind: 'yes-no' },
    ],
  },
});

describe('asking about the company', () => {
  it('takes name and facts', async () => {
    const asker = anAsker({ lines: ['Acme', '85', 'pumps'], choices: ['yes'] });
    const facts = { size: 85, sells: 'pumps', partners: true };
    expect(await askCompany(kit, asker)).toEqual({ name: 'Acme', facts });
  });

  it('leaves out what nobody knows', async () => {
    const asker = anAsker({ lines: ['', '', ''], choices: ['unknown'] });
    expect(await askCompany(kit, asker)).toEqual({ name: 'unnamed', facts: {} });
  });

  it('takes a name of blanks for none', async () => {
    const asker = anAsker({ lines: ['  ', '', ''], choices: ['no'] });
    expect(await askCompany(kit, asker)).toEqual({ name: 'unnamed', facts: { partners: false } });
  });

  it('asks again for a number that is none', async () => {
    const asker = anAsker({ lines: ['Acme', 'about 85', '1.000', '85', ''], choices: ['no'] });
    expect((await askCompany(kit, asker))?.facts).toEqual({ size: 85, partners: false });
    expect(asker.told).toEqual([
      'Please write a number, such as 85, or nothing.',
      '“1.000” can be read in two ways. Please write 1000 or 1.0.',
    ]);
  });

  it.each([
    { lines: [undefined] },
    { lines: ['Acme', undefined] },
    { lines: ['Acme', '85', 'pumps'], choices: [undefined] },
  ])('gives nothing when the person leaves', async (script) => {
    expect(await askCompany(kit, anAsker(script))).toBeUndefined();
  });
});

describe('a new sheet', () => {
  it.each([
    ['2026-01-31', '2026-Q1'],
    ['2026-06-30', '2026-Q2'],
    ['2026-07-01', '2026-Q3'],
    ['2026-11-21', '2026-Q4'],
  ])('of %s belongs to wave %s', (date, wave) => {
    const company = { name: 'Acme', facts: {} };
    const sheet = beginSheet(kit, { path: 'a.yaml', company, role: 'rep', respondent: 'rep-1', date });
    expect(sheet).toEqual({
      path: 'a.yaml',
      kit: { id: 'test-kit', version: '1.0.0' },
      company,
      wave,
      respondent: { id: 'rep-1', roles: ['rep'], anonymous: false },
      date,
      flags: [],
      answers: [],
    });
  });
});
