import { expect, test } from 'vitest';
import { columnsOf } from '../../src/render/terminal/columns-of.ts';
import { standIns } from '../../src/render/terminal/stand-ins.ts';

test('seven thousand strange lines are each put back, and stood in for by lines as wide as they are', () => {
  const { hide, restore } = standIns();
  const lines = Array.from({ length: 7000 }, (_, at) => `é世${String(at)}`);
  const hidden = lines.map(hide);
  expect(hidden.filter((line, at) => columnsOf(line) !== columnsOf(lines[at] ?? ''))).toEqual([]);
  expect(restore(hidden.join('\n')).split('\n')).toEqual(lines);
});

test('what a reader wrote with letters of private use is hidden as well, and put back', () => {
  const { hide, restore } = standIns();
  const lines = ['\ue000', 'a\uf8ff', '\u{f0000}b', 'plain'];
  const hidden = lines.map(hide);
  expect(hidden.slice(1, 3).filter((line, at) => line === lines[at + 1])).toEqual([]);
  expect(hidden[3]).toBe('plain');
  expect(restore(hidden.join(' '))).toBe(lines.join(' '));
});
