import { expect, it } from 'vitest';
import { writeBlankSheet } from '../../src/load/write-blank-sheet.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';

it('a blank sheet asks whoever wears several hats in the words of the one that sees the question best', () => {
  const wording = { ceo: 'Is it done?', rep: 'How do you do it?' };
  const kit = aKit({
    nodes: [{ id: 'a' }],
    questions: [aQuestion({ node: 'a', roles: { ceo: 0.5, rep: 1 }, wording })],
  });
  const { respondent, ...draft } = aSheet();
  const blank = writeBlankSheet(kit, { ...draft, respondent: { ...respondent, roles: ['ceo', 'rep'] } });
  expect(blank).toContain('How do you do it?');
});
