import { expect, test } from 'vitest';
import { withPrerequisites } from '../../src/plan/with-prerequisites.ts';
import { aKit } from '../support/a-kit.ts';

test('what must come first stands in the order of ids, however the kit lists it', () => {
  const idsFor = (after: readonly string[]): readonly string[] => {
    const { fixes } = aKit({
      nodes: [],
      fixes: [{ id: 'last', after }, { id: 'b' }, { id: 'a' }, { id: 'c' }],
    });
    const byId = new Map(fixes.map((fix) => [fix.id, fix]));
    const last = fixes.filter(({ id }) => id === 'last');
    return withPrerequisites(last, byId).map(({ id }) => id);
  };
  expect(idsFor(['c', 'a', 'b'])).toEqual(['a', 'b', 'c', 'last']);
  expect(idsFor(['b', 'c', 'a'])).toEqual(['a', 'b', 'c', 'last']);
});
