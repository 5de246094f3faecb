import { expect, it } from 'vitest';
import { voiceOf } from '../../src/condition/voice-of.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';

const question = aQuestion({ roles: { ceo: 0.5, rep: 1, 'sales-leader': 1, marketing: 0 } });

const roles = ['ceo', 'rep', 'sales-leader', 'marketing', 'service', 'customer', 'partner'];
const outsiders = ['customer', 'partner'];
const kit = aKit({
  nodes: [{ id: 'node' }],
  kit: {
    roles: roles.map((id) => ({ id, title: id, plural: `${id}s`, outside: outsiders.includes(id) })),
  },
});

function voice(...hats: readonly string[]): unknown {
  return voiceOf(kit, question, hats);
}

function lookedUp(...hats: readonly string[]): unknown {
  return voiceOf(kit, question, hats, 'document');
}

it('a respondent speaks for the role, as well as the role can see', () => {
  expect(voice('ceo')).toEqual({ group: 'ceo', visibility: 0.5 });
});

it('of several hats the one that sees best speaks', () => {
  expect(voice('ceo', 'rep')).toEqual({ group: 'rep', visibility: 1 });
});

it('of hats that see equally well the main one speaks', () => {
  expect(voice('sales-leader', 'rep')).toEqual({ group: 'sales-leader', visibility: 1 });
});

it('a role that is not listed, or sees nothing, has no voice', () => {
  expect(voice('service')).toBeUndefined();
  expect(voice('marketing')).toBeUndefined();
});

it('what was looked up is seen in full, by the hat that sees it best or else the main one', () => {
  expect(lookedUp('ceo')).toEqual({ group: 'ceo', visibility: 1 });
  expect(lookedUp('service', 'ceo')).toEqual({ group: 'ceo', visibility: 1 });
  expect(lookedUp('service', 'marketing')).toEqual({ group: 'service', visibility: 1 });
  expect(voiceOf(kit, question, ['marketing'], 'system')).toEqual({
    group: 'marketing',
    visibility: 1,
  });
});

it('hearsay lets nobody see more', () => {
  expect(voiceOf(kit, question, ['ceo'], 'hearsay')).toEqual({ group: 'ceo', visibility: 0.5 });
  expect(voiceOf(kit, question, ['service'], 'hearsay')).toBeUndefined();
});

it('whoever stands outside the company speaks on nothing the kit does not ask them, looked up or not', () => {
  expect(lookedUp('customer')).toBeUndefined();
  expect(lookedUp('customer', 'partner')).toBeUndefined();
  expect(lookedUp('customer', 'service')).toEqual({ group: 'service', visibility: 1 });
  const theirs = aQuestion({ roles: { customer: 0.5 } });
  expect(voiceOf(kit, theirs, ['customer'], 'document')).toEqual({ group: 'customer', visibility: 1 });
});
