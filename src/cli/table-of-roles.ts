import type { Kit } from '../model/kit.ts';
import { sayNumber } from '../text/say-number.ts';
import { lengthOfRole } from './length-of-role.ts';

const head = ['role', 'questions', 'figures', 'words', 'minutes'];

/** One line for each role: how much an interview asks of it. Ids are plain words, so columns stay columns. */
export function tableOfRoles(kit: Kit): readonly string[] {
  const rows = kit.roles.map(({ id }) => {
    const { role, questions, figures, words, minutes } = lengthOfRole(kit, id);
    return [role, ...[questions, figures, words, minutes].map((number) => sayNumber(number))];
  });
  const table = [head, ...rows];
  const widths = head.map((_title, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => lineOf(row, widths));
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((width, column) => [row[column] ?? '', width] as const);
  return cells
    .map(([cell, width], column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width)))
    .join('  ');
}
