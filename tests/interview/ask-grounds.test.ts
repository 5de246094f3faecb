import { expect, it } from 'vitest';
import { askGrounds } from '../../src/interview/ask-grounds.ts';
import type { Reply } from '../../src/interview/asker.ts';
import { aLevel, anAsker } from '../support/an-asker.ts';

const level = { kind: 'level', level: 1 } as const;

it.each(['document', 'system', 'hearsay'] as const)('an answer that rests on %s says so', async (chosen) => {
  const reply = await askGrounds(anAsker({ choices: [chosen] }), aLevel(1));
  expect(reply).toEqual({ kind: 'answer', answer: { state: 'answered', value: level, evidence: chosen } });
});

it('an impression stays the answer it was', async () => {
  expect(await askGrounds(anAsker({ choices: ['impression'] }), aLevel(1))).toEqual(aLevel(1));
});

it('nothing is asked where it was said already, or where there is no answer', async () => {
  const said: Reply = { kind: 'answer', answer: { state: 'answered', value: level, evidence: 'system' } };
  const unknown: Reply = { kind: 'answer', answer: { state: 'unknown' } };
  for (const reply of [said, unknown, { kind: 'skip' } as const]) {
    expect(await askGrounds(anAsker({ choices: ['document'] }), reply)).toBe(reply);
  }
});

it('whoever leaves here leaves the interview', async () => {
  expect(await askGrounds(anAsker({}), aLevel(1))).toEqual({ kind: 'interrupted' });
});
