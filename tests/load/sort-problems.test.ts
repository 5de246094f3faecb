import { expect, test } from 'vitest';
import { findRings } from '../../src/load/find-rings.ts';
import { possibleAnswers } from '../../src/load/possible-answers.ts';
import { sortProblems } from '../../src/load/sort-problems.ts';
import { withoutPlacesOf } from '../../src/load/without-places-of.ts';
import type { Place, Problem } from '../../src/model/problem.ts';
import { aKit } from '../support/a-kit.ts';

function at(place: Place): Problem {
  return { code: 'file-empty', severity: 'error', place, args: {} };
}

const flag = at({ kind: 'flag', flag: '--at' });
const path = at({ kind: 'path', path: 'a.yaml' });
const line = at({ kind: 'file', path: 'a.yaml', line: 2, column: 1, excerpt: { text: '', column: 1 } });

test('problems stand by path, then line; those of a whole file come before those of its lines', () => {
  expect(sortProblems([line, path, flag, path])).toEqual([flag, path, line]);
});

test('one place needs one complaint, whatever kind of place it is', () => {
  expect(withoutPlacesOf([flag], [flag, path, line])).toEqual([path, line]);
  expect(withoutPlacesOf([path, line], [flag, path, line])).toEqual([flag]);
});

test('rings come in order of their least names', () => {
  const arrows = ['c', 'b', 'a', 'd'].map((name) => [name, [`${name}2`]] as const);
  const back = ['c', 'b', 'a', 'd'].map((name) => [`${name}2`, [name]] as const);
  const rings = findRings(new Map<string, readonly string[]>([...arrows, ...back, ['z', ['d', 'a']]]));
  expect(rings.map(([first]) => first)).toEqual(['a', 'b', 'c', 'd']);
});

test('rings found late come first when their names do', () => {
  const arrows = new Map([
    ['a', ['z']],
    ['z', ['y']],
    ['y', ['z']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(findRings(arrows)).toEqual([
    ['b', 'c'],
    ['y', 'z'],
  ]);
});

test('a question that is not there has no answer', () => {
  expect(possibleAnswers(aKit({ nodes: [{ id: 'a' }] }), 'nowhere')).toEqual([]);
});
