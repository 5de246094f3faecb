import { describe, expect, it } from 'vitest';
import { likelyIds } from '../../src/cli/likely-ids.ts';

const known = [
  { id: 'sales-coaching', title: 'Sellers are coached' },
  { id: 'start-coaching', title: 'Coach every seller' },
  { id: 'coaching-hours-of-the-manager', title: '' },
  { id: 'manager-focus', title: 'Managers have too little time' },
  { id: 'zz-coaching-aid', title: '' },
];

describe('what somebody may have meant', () => {
  it('is the id that is a slip of the keys away, and then nothing else', () => {
    expect(likelyIds('manger-focus', known)).toEqual({ near: 'manager-focus', alike: [] });
  });

  it('is else the ids that share most words, those of titles counting half, the shorter first', () => {
    const { near, alike } = likelyIds('coaching', known);
    expect(near).toBeUndefined();
    expect(alike).toEqual(['start-coaching', 'sales-coaching', 'zz-coaching-aid']);
    expect(likelyIds('time of managers', known).alike[0]).toBe('manager-focus');
  });

  it('goes by id where nothing else tells two apart', () => {
    const twins = [
      { id: 'b-coaching-hours', title: '' },
      { id: 'a-coaching-hours', title: '' },
    ];
    expect(likelyIds('coaching', twins).alike).toEqual(['a-coaching-hours', 'b-coaching-hours']);
    expect(likelyIds('coaching', twins.toReversed()).alike).toEqual(['a-coaching-hours', 'b-coaching-hours']);
  });

  it('is nothing where nothing is alike, and short words are no likeness', () => {
    expect(likelyIds('xyzxyzxyz', known)).toEqual({ alike: [] });
    expect(likelyIds('too of the', known)).toEqual({ alike: [] });
  });
});
