import { expect, it } from 'vitest';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';

const kit = aKit({
  nodes: [{ id: 'node' }],
  questions: [
    aQuestion({ id: 'a' }),
    aQuestion({ id: 'b' }),
    aQuestion({ id: 'c', roles: { ceo: 1 } }),
    aQuestion({ id: 'd', when: { kind: 'answer', question: 'a', test: { kind: 'at-least', value: 2 } } }),
    aQuestion({ id: 'e' }),
  ],
});

it('a summary counts the questions put to the respondent and what became of them', () => {
  const answers = { a: 1, b: 'unknown', c: 4, d: 4, e: { na: 'not here' } } as const;
  const sheet = aSheet({ id: 'rita', role: 'rep', answers });
  expect(scoreAssessment(kit, anAssessment(sheet)).respondents).toStrictEqual([
    {
      id: 'rita',
      roles: ['rep'],
      anonymous: false,
      date: '2026-11-21',
      path: 'rita.yaml',
      asked: 3,
      answered: 1,
      unknown: 1,
      notApplicable: 1,
    },
  ]);
});

it('summaries keep names and hats, and stand in the order of respondent, date, path', () => {
  const ann = { id: 'ann', name: 'Ann', roles: ['ceo', 'rep'], anonymous: true } as const;
  const sheets = [
    aSheet({ id: 'zoe' }),
    aSheet({ respondent: ann, date: '2026-11-22', path: 'a.yaml' }),
    aSheet({ respondent: ann, date: '2026-11-21', path: 'c.yaml' }),
    aSheet({ respondent: ann, date: '2026-11-21', path: 'b.yaml' }),
  ];
  const { respondents } = scoreAssessment(kit, anAssessment(...sheets));
  expect(respondents.map(({ path }) => path)).toEqual(['b.yaml', 'c.yaml', 'a.yaml', 'zoe.yaml']);
  expect(respondents[0]).toMatchObject({ name: 'Ann', roles: ['ceo', 'rep'], anonymous: true, asked: 4 });
});
