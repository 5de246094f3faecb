import { expect } from 'vitest';
import { checkDemands, checkRules } from '../../src/load/check-rules.ts';
import type { KitContext, PlaceReference } from '../../src/load/kit-context.ts';
import type { Question } from '../../src/model/kit.ts';
import type { KitProblem, Place, ProblemArgs } from '../../src/model/problem.ts';
import type { KitSketch } from './a-kit.ts';
import { aKit, aQuestion } from './a-kit.ts';

/** A fault as a rule names it: the part of the kit it points to, and its facts. */
export type RuleFault = {
  readonly at: PlaceReference;
  readonly args: ProblemArgs;
  readonly other?: PlaceReference;
};

/** The faults of one code that the rules find in a kit; a kit in use hears of them if one makes it unusable. */
export function faultsOf(sketch: KitSketch, code: KitProblem): readonly RuleFault[] {
  const named: PlaceReference[] = [];
  const kit = aKit(sketch);
  const problems = checkRules({
    kit,
    placeOf: (reference) => ({ kind: 'path', path: String(named.push(reference) - 1) }),
  });
  const anywhere: KitContext = { kit, placeOf: () => ({ kind: 'path', path: '' }) };
  const isUsable = problems.every(({ severity }) => severity === 'warning');
  expect(checkDemands(anywhere)).toEqual(isUsable ? [] : checkRules(anywhere));
  const pointedTo = (place: Place | undefined): PlaceReference | undefined =>
    place?.kind === 'path' ? named[Number(place.path)] : undefined;
  return problems
    .filter((problem) => problem.code === code)
    .flatMap(({ place, args, other }) => {
      const [at, second] = [pointedTo(place), pointedTo(other)];
      if (at === undefined) return [];
      return [second === undefined ? { at, args } : { at, args, other: second }];
    });
}

/** An outcome that is the whole burden. */
export const outcome = { id: 'z', kind: 'outcome', weight: 1 } as const;

/** One capability that leads to one outcome, with two questions and a fix: nothing to complain about. */
export const sound: KitSketch = {
  nodes: [{ id: 'a' }, outcome],
  links: [['a', 'z', 'medium']],
  questions: [
    aQuestion({ id: 'a-1', node: 'a', ask: 'Who keeps the list of open offers?' }),
    aQuestion({ id: 'a-2', node: 'a', ask: 'When was that page last changed?', core: false }),
  ],
  fixes: [
    {
      id: 'fix-a',
      repairs: [{ capability: 'a', effect: 0.8 }],
      moves: [{ id: 'a-1', by: 1, withinDays: 30 }],
    },
  ],
  kit: {
    roles: [
      { id: 'ceo', title: 'Chief', plural: 'chiefs', outside: false },
      { id: 'rep', title: 'Seller', plural: 'sellers', outside: false },
    ],
  },
};

/** The sound kit with one more question. */
export function withQuestion(given: Partial<Question>): KitSketch {
  return {
    ...sound,
    questions: [...(sound.questions ?? []), aQuestion({ id: 'new', node: 'a', core: false, ...given })],
  };
}
