import { expect, it } from 'vitest';
import { wordingFor } from '../../src/condition/wording-for.ts';
import { aQuestion } from '../support/a-kit.ts';

const question = aQuestion({
  node: 'a',
  ask: 'How is it done?',
  roles: { rep: 0.5, 'sales-leader': 1, marketing: 1 },
  wording: { rep: 'How do you do it?', marketing: 'How do they do it?', ceo: 'Is it done?' },
});

it('a question is put in the words of the role for which somebody speaks on it', () => {
  expect(wordingFor(question, ['rep'])).toBe('How do you do it?');
  expect(wordingFor(question, ['rep', 'marketing'])).toBe('How do they do it?');
});

it('it is put in the general words where that role has none of its own, or none of the hats sees it', () => {
  expect(wordingFor(question, ['sales-leader', 'rep'])).toBe('How is it done?');
  expect(wordingFor(question, ['ceo'])).toBe('How is it done?');
});
