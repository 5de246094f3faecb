import { expect, it } from 'vitest';
import { voiceOf } from '../../src/score/voice-of.ts';
import { aQuestion } from '../support/a-kit.ts';

const question = aQuestion({ roles: { ceo: 0.5, rep: 1, 'sales-leader': 1, marketing: 0 } });

function voice(...roles: readonly [string, ...string[]]): unknown {
  return voiceOf(question, { roles });
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
  const lookedUp = (...roles: readonly [string, ...string[]]): unknown =>
    voiceOf(question, { roles }, 'document');
  expect(lookedUp('ceo')).toEqual({ group: 'ceo', visibility: 1 });
  expect(lookedUp('service', 'ceo')).toEqual({ group: 'ceo', visibility: 1 });
  expect(lookedUp('service', 'marketing')).toEqual({ group: 'service', visibility: 1 });
  expect(voiceOf(question, { roles: ['marketing'] }, 'system')).toEqual({
    group: 'marketing',
    visibility: 1,
  });
});

it('hearsay lets nobody see more', () => {
  expect(voiceOf(question, { roles: ['ceo'] }, 'hearsay')).toEqual({ group: 'ceo', visibility: 0.5 });
  expect(voiceOf(question, { roles: ['service'] }, 'hearsay')).toBeUndefined();
});
