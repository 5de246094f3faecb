import { expect, it } from 'vitest';
import { scheduleSteps } from '../../src/plan/schedule-steps.ts';
import { aKit } from '../support/a-kit.ts';

it('what replaces people comes after all that mends the conditions they work in, however well it pays', () => {
  const { fixes } = aKit({
    nodes: [],
    fixes: [{ id: 'part', replacesPeople: true, after: ['train'] }, { id: 'pay' }, { id: 'train' }],
  });
  const ranking = ['part', 'pay', 'train'].map((fix, at) => ({
    ...{ fix, durableBenefit: 0.3 - at / 10, immediateBenefit: 0, perWeek: 0.3 - at / 10, effort: 1 },
  }));
  const needed = fixes.map((fix) => ({ ...fix, inPlace: [] }));
  const steps = scheduleSteps(needed, ['part', 'pay'], { ranking, capacity: 12 });
  expect(steps.map(({ fix }) => fix)).toEqual(['pay', 'train', 'part']);
});
