import { describe, expect, it } from 'vitest';
import { holds } from '../../src/condition/holds.ts';
import type { Condition, Test } from '../../src/model/condition.ts';

const circumstances = {
  facts: { size: 20, partners: true, direct: false, country: 'no' },
  levelOf: (question: string) => ({ rated: 3 })[question],
  choiceOf: (question: string) => ({ chosen: 'worse', confirmed: true, denied: false })[question],
};

const fact = (name: string, test: Test): Condition => ({ kind: 'fact', fact: name, test });
const answer = (question: string, test: Test): Condition => ({ kind: 'answer', question, test });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

const yes: Test = { kind: 'yes' };
const is = (value: string | number | boolean): Test => ({ kind: 'is', value });
const atLeast = (value: number): Test => ({ kind: 'at-least', value });
const atMost = (value: number): Test => ({ kind: 'at-most', value });

const met = all();
const unmet = any();
const unknownFact = fact('founded', yes);
const missingAnswer = answer('skipped', yes);

describe('facts', () => {
  it.each([
    ['partners', yes, true],
    ['direct', yes, false],
    ['size', yes, false],
    ['size', is(20), true],
    ['country', is('no'), true],
    ['country', is(false), false],
    ['partners', is(true), true],
    ['partners', is('yes'), true],
    ['direct', is('no'), true],
    ['direct', is('yes'), false],
    ['size', atLeast(20), true],
    ['size', atLeast(21), false],
    ['size', atMost(20), true],
    ['size', atMost(19), false],
    ['country', atLeast(0), false],
    ['country', atMost(0), false],
  ] as const)('%s against %j gives %s, and the opposite inside not', (name, test, expected) => {
    expect(holds(fact(name, test), circumstances)).toBe(expected);
    expect(holds(not(fact(name, test)), circumstances)).toBe(!expected);
  });

  it('that are not known exclude nothing, negated or not', () => {
    expect(holds(unknownFact, circumstances)).toBe(true);
    expect(holds(not(unknownFact), circumstances)).toBe(true);
    expect(holds(not(not(unknownFact)), circumstances)).toBe(true);
  });
});

describe('earlier answers', () => {
  it.each([
    ['rated', atLeast(3), true],
    ['rated', atLeast(4), false],
    ['rated', atMost(3), true],
    ['rated', atMost(2), false],
    ['rated', is(3), true],
    ['rated', is(2), false],
    ['chosen', is('worse'), true],
    ['chosen', is('better'), false],
    ['confirmed', yes, true],
    ['denied', yes, false],
    ['denied', is(false), true],
  ] as const)('%s against %j gives %s, and the opposite inside not', (question, test, expected) => {
    expect(holds(answer(question, test), circumstances)).toBe(expected);
    expect(holds(not(answer(question, test)), circumstances)).toBe(!expected);
  });

  it.each([yes, is('worse'), is(1), atLeast(0), atMost(4)])(
    'that are missing always exclude, negated or not (%j)',
    (test) => {
      expect(holds(answer('skipped', test), circumstances)).toBe(false);
      expect(holds(not(answer('skipped', test)), circumstances)).toBe(false);
    },
  );

  it('of another kind than the test asks for count as missing', () => {
    expect(holds(answer('rated', yes), circumstances)).toBe(false);
    expect(holds(not(answer('rated', yes)), circumstances)).toBe(false);
  });
});

describe('all, any and not', () => {
  it('ask for every or for one part', () => {
    expect(holds(all(met, unmet), circumstances)).toBe(false);
    expect(holds(any(met, unmet), circumstances)).toBe(true);
    expect(holds(not(all(met, unmet)), circumstances)).toBe(true);
    expect(holds(not(any(met, unmet)), circumstances)).toBe(false);
  });

  it('of nothing: all holds, any does not', () => {
    expect(holds(met, circumstances)).toBe(true);
    expect(holds(unmet, circumstances)).toBe(false);
  });

  it('let a missing answer exclude under any nesting of not', () => {
    expect(holds(not(any(missingAnswer, unmet)), circumstances)).toBe(false);
    expect(holds(not(all(missingAnswer, met)), circumstances)).toBe(false);
    expect(holds(all(unknownFact, missingAnswer), circumstances)).toBe(false);
    expect(holds(any(met, missingAnswer), circumstances)).toBe(true);
  });

  it('treat "not any" like "all not", also where something is not known', () => {
    for (const first of [met, unmet, unknownFact, missingAnswer]) {
      for (const second of [met, unmet, unknownFact, missingAnswer]) {
        expect(holds(not(any(first, second)), circumstances)).toBe(
          holds(all(not(first), not(second)), circumstances),
        );
      }
    }
  });
});
