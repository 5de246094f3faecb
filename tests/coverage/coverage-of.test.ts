import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/coverage/coverage-of.ts';
import type { RowCoverage } from '../../src/model/coverage.ts';
import type { CoverLetter, Kit, Question, SourceRow } from '../../src/model/kit.ts';
import { aKit } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';

function aRow(id: string, ...cover: readonly CoverLetter[]): SourceRow {
  return { id, system: 'SYS-01', cover, statement: `Statement ${id}.` };
}

function kitOn(rows: readonly SourceRow[], questions: readonly Partial<Question>[] = []): Kit {
  const kit = aKit({
    nodes: [{ id: 'coaching', covers: ['S1-001'] }, { id: 'skill' }],
    links: [['coaching', 'skill', 'strong']],
    questions,
    metrics: [
      { ...aMetric({ id: 'ramp-time' }), note: 'Cuts are ours.', covers: ['S1-001'] },
      { ...aMetric({ id: 'win-rate' }), covers: ['S1-001'] },
    ],
    fixes: [{ id: 'coach', covers: ['S1-001'] }],
    kit: { sources: { systems: [{ id: 'SYS-01', title: 'One', document: 'A page' }], rows } },
  });
  return { ...kit, links: kit.links.map((link) => ({ ...link, covers: ['S1-001'] })) };
}

function only(rows: readonly RowCoverage[]): RowCoverage {
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows`);
  return row;
}

describe('the coverage of a row', () => {
  test('holds the exact wording for each letter, in one order', () => {
    const rows = [aRow('S1-001', 'K', 'F', 'E', 'N', 'Q')];
    const row = only(coverageOf(kitOn(rows, [{ node: 'coaching', covers: ['S1-001'], help: 'Ask.' }])));
    expect(row.wanted).toEqual(['Q', 'N', 'E', 'F', 'K']);
    expect(row.missing).toEqual([]);
    expect(row.proofs.map(({ letter, id, words }) => [letter, id, words.length, words[0]])).toEqual([
      ['Q', 'coaching-q', 7, 'How is coaching done?'],
      ['N', 'coaching', 2, 'Title of coaching'],
      ['E', 'coaching → skill', 1, 'A broken coaching breaks skill.'],
      ['F', 'coach', 3, 'Fix coach'],
      ['K', 'ramp-time', 4, expect.any(String)],
      ['K', 'win-rate', 3, expect.any(String)],
    ]);
  });

  test('names what is missing, and leaves out letters the row does not ask for', () => {
    const row = only(coverageOf(kitOn([aRow('S1-001', 'Q', 'N')])));
    expect(row.proofs.map(({ letter }) => letter)).toEqual(['N']);
    expect(row.missing).toEqual(['Q']);
    expect(only(coverageOf(kitOn([aRow('S9-999', 'E')]))).missing).toEqual(['E']);
  });

  test('counts rules and background only where a proof is handed in', () => {
    const kit = kitOn([aRow('S1-001', 'R', 'D')]);
    expect(only(coverageOf(kit)).missing).toEqual(['R', 'D']);
    const page = { row: 'S1-001', letter: 'D', id: 'Heading', words: ['Told here.'] } as const;
    const row = only(coverageOf(kit, [page]));
    expect(row.missing).toEqual(['R']);
    expect(row.proofs).toEqual([{ letter: 'D', id: 'Heading', words: ['Told here.'] }]);
  });

  test('puts several proofs of one letter in the order of their ids', () => {
    const covers = ['S1-001'];
    const kit = kitOn(
      [aRow('S1-001', 'Q')],
      ['b', 'a', 'c'].map((id) => ({ id, node: 'coaching', covers })),
    );
    expect(only(coverageOf(kit)).proofs.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the words of a question', () => {
  const option = { id: 'x', title: 'Rarely.', level: 1 } as const;

  test.each([
    [{ kind: 'choice', options: [option] }, ['1: Rarely.']],
    [{ kind: 'metric', metric: 'ramp-time' }, [expect.any(String)]],
    [{ kind: 'metric', metric: 'none' }, []],
    [{ kind: 'yes-no', healthy: 'yes' }, ['yes', 'no']],
    [{ kind: 'recommend' }, ['0 to 10']],
    [{ kind: 'text' }, []],
  ] as const)('hold what may be answered: %o', (form, answers) => {
    const asked = { node: 'coaching', covers: ['S1-001'], form, wording: { rep: 'How are you coached?' } };
    const row = only(coverageOf(kitOn([aRow('S1-001', 'Q')], [asked])));
    expect(row.proofs[0]?.words).toEqual(['How is coaching done?', 'rep: How are you coached?', ...answers]);
  });
});
