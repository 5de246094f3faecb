import { describe, expect, test } from 'vitest';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { saveDetail } from '../../src/load/save-detail.ts';
import { sampleKit } from '../support/kit-texts.ts';

const kit = sampleKit({});
const text = [
  '# my own remark',
  'kit: small@1.0.0',
  'company: { name: unnamed } # not yet',
  'wave: 2026-Q4',
  'respondent: { id: ceo-1, role: ceo }',
  'date: 2026-11-20',
  'answers: {}',
  '',
].join('\n');

function sheetIn(saved: string) {
  const loaded = loadSheet(kit, { path: 'x', text: saved.replace('small@', `${kit.id}@`) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

describe('saving a detail', () => {
  test.each([
    [{ kind: 'fact', fact: 'size', value: 85 }, { facts: { size: 85 } }],
    [
      { kind: 'fact', fact: 'uses-channel-partners', value: true },
      { facts: { 'uses-channel-partners': true } },
    ],
    [
      { kind: 'fact', fact: 'uses-channel-partners', value: false },
      { facts: { 'uses-channel-partners': false } },
    ],
    [{ kind: 'company', name: 'Acme: "A" & Co' }, { name: 'Acme: "A" & Co' }],
  ] as const)('%j', (detail, company) => {
    const saved = saveDetail(text, detail);
    expect(sheetIn(saved).company).toMatchObject(company);
    expect(saved).toContain('# my own remark');
    expect(saved).toContain('# not yet');
  });

  test('puts a flag above the answers, and further ones behind it', () => {
    const once = saveDetail(text, { kind: 'flag', flag: 'hurried' });
    expect(once).toContain('flags: [ hurried ]\nanswers: {}\n');
    const twice = saveDetail(once, { kind: 'flag', flag: 'same-answers' });
    expect(sheetIn(twice).flags).toEqual(['hurried', 'same-answers']);
  });

  test('puts a flag where there are no answers, or nothing after the key', () => {
    const flag = { kind: 'flag', flag: 'hurried' } as const;
    expect(saveDetail(text.replace('answers: {}\n', ''), flag)).toContain('date: 2026-11-20\nflags:');
    const empty = saveDetail(text.replace('answers', 'flags: []\nanswers'), flag);
    expect(sheetIn(empty).flags).toEqual(['hurried']);
    expect(saveDetail(text.replace('answers', 'flags:\nanswers'), flag).match(/flags:/g)).toHaveLength(1);
  });

  test('refuses what is no map', () => {
    expect(() => saveDetail('just words', { kind: 'flag', flag: 'hurried' })).toThrow(TypeError);
  });
});
