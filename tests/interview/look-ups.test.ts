import { expect, it } from 'vitest';
import { lookUps } from '../../src/interview/look-ups.ts';
import type { Kit, Question } from '../../src/model/kit.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet } from '../support/a-sheet.ts';

const choice = { kind: 'choice', options: [{ id: 'one', title: 'One', level: 1 }] } as const;

function kitWith(...questions: readonly Question[]): Kit {
  return aKit({
    nodes: [{ id: 'a' }, { id: 's', kind: 'symptom' }],
    kit: { facts: [{ id: 'partners', title: 'Partners', ask: 'Any?', kind: 'yes-no' }] },
    metrics: [aMetric({ id: 'rate' })],
    questions,
  });
}

function idsFor(kit: Kit, roles: readonly [string, ...string[]] = ['ceo']): readonly string[] {
  const sheet = aSheet({ company: { name: 'Acme', facts: { partners: false } } });
  const { respondent } = sheet;
  return lookUps(kit, { ...sheet, respondent: { ...respondent, roles } }).map(({ id }) => id);
}

const roles = { rep: 1 };

it('what no hat sees and has its answers to choose from can be looked up, in the order of the kit', () => {
  const kit = kitWith(
    aQuestion({ id: 'z', node: 'a', roles }),
    aQuestion({ id: 'yes', node: 'a', roles, form: { kind: 'yes-no', healthy: 'yes' } }),
    aQuestion({ id: 'choice', node: 'a', roles, form: choice }),
    aQuestion({ id: 'seen', node: 'a', roles: { ceo: 0.5, rep: 1 } }),
  );
  expect(idsFor(kit)).toEqual(['z', 'yes', 'choice']);
  expect(idsFor(kit, ['ceo', 'rep'])).toEqual([]);
});

it('figures, free words, recommendations, signs of trouble, and what is said of people stay out', () => {
  const kit = kitWith(
    aQuestion({ id: 'figure', node: 'a', roles, form: { kind: 'metric', metric: 'rate' } }),
    aQuestion({ id: 'words', node: 'a', roles, form: { kind: 'text' } }),
    aQuestion({ id: 'recommend', node: 'a', roles, form: { kind: 'recommend' } }),
    aQuestion({ id: 'sign', node: 's', roles }),
    aQuestion({ id: 'people', node: 'a', roles, sensitive: true }),
  );
  expect(idsFor(kit)).toEqual([]);
});

it('what does not apply is not looked up', () => {
  const when = { kind: 'fact', fact: 'partners', test: { kind: 'yes' } } as const;
  expect(idsFor(kitWith(aQuestion({ id: 'partners-1', node: 'a', roles, when })))).toEqual([]);
});

it('whoever stands outside the company looks up nothing of its inside', () => {
  const kit = kitWith(aQuestion({ id: 'z', node: 'a', roles }));
  const customer = { id: 'customer', title: 'Customer', plural: 'customers', outside: true };
  const open = { ...kit, roles: [...kit.roles, customer] };
  expect(idsFor(open, ['customer'])).toEqual([]);
  expect(idsFor(open, ['customer', 'ceo'])).toEqual(['z']);
});
