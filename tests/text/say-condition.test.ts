import { expect, test } from 'vitest';
import type { Condition } from '../../src/model/condition.ts';
import { sayCondition } from '../../src/text/say-condition.ts';
import { aKit } from '../support/a-kit.ts';

const kit = aKit({
  nodes: [{ id: 'a' }],
  kit: { facts: [{ id: 'partners', title: 'Sells through partners', ask: 'Partners?', kind: 'yes-no' }] },
});
const partners: Condition = { kind: 'fact', fact: 'partners', test: { kind: 'yes' } };
const level: Condition = { kind: 'answer', question: 'a-q', test: { kind: 'at-least', value: 2 } };

test.each<[string, Condition]>([
  ['“Sells through partners” is yes', partners],
  ['“Sells through partners” is no', { ...partners, test: { kind: 'is', value: false } }],
  ['“Sells through partners” is yes', { ...partners, test: { kind: 'is', value: true } }],
  ['“size” is at most 20', { kind: 'fact', fact: 'size', test: { kind: 'at-most', value: 20 } }],
  ['a-q is at least 2', level],
  ['a-q is worse', { ...level, test: { kind: 'is', value: 'worse' } }],
  ['a-q is at least 2 and “Sells through partners” is yes', { kind: 'all', of: [level, partners] }],
  [
    '(a-q is at least 2 and a-q is at least 2) or not (“Sells through partners” is yes)',
    {
      kind: 'any',
      of: [
        { kind: 'all', of: [level, level] },
        { kind: 'not', of: partners },
      ],
    },
  ],
])('a condition reads: %s', (said, condition) => {
  expect(sayCondition(kit, condition)).toBe(said);
});
