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
      asked: 3,
      answered: 1,
      unknown: 1,
      notApplicable: 1,
    },
  ]);
});

it('summaries keep names and hats, and stand in the order of respondents', () => {
  const ann = { id: 'ann', name: 'Ann', roles: ['ceo', 'rep'], anonymous: true } as const;
  const sheets = [aSheet({ id: 'zoe' }), aSheet({ respondent: ann })];
  const { respondents } = scoreAssessment(kit, anAssessment(...sheets));
  expect(respondents.map(({ id }) => id)).toEqual(['ann', 'zoe']);
  expect(respondents[0]).toMatchObject({ name: 'Ann', roles: ['ceo', 'rep'], anonymous: true, asked: 4 });
});

it('several sheets of one person are one summary: the last sheet, and the last answer to each question', () => {
  const rita = { id: 'rita', roles: ['rep'], anonymous: false } as const;
  const sheets = [
    aSheet({ respondent: rita, date: '2026-11-22', path: 'b.yaml', answers: { b: 'unknown' } }),
    aSheet({
      respondent: { ...rita, name: 'Rita', anonymous: true },
      ...{ date: '2026-11-21', path: 'c.yaml', answers: { a: 3, b: 2, d: 1 } },
    }),
  ];
  expect(scoreAssessment(kit, anAssessment(...sheets)).respondents).toStrictEqual([
    {
      id: 'rita',
      roles: ['rep'],
      anonymous: true,
      date: '2026-11-22',
      ...{ asked: 4, answered: 2, unknown: 1, notApplicable: 0 },
    },
  ]);
});
