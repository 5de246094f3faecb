import Table from 'cli-table3';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { standIns } from './stand-ins.ts';
import { wrapInk } from './wrap-ink.ts';

export type Grid = {
  readonly head: readonly Ink[];
  readonly rows: readonly (readonly Ink[])[];
  /** Columns of each cell, two of them the gap to the next; the last has none. */
  readonly widths: readonly number[];
};

/** A table without frame: cells wrapped beforehand, since the table itself would cut words without spaces. */
export function grid(painter: Painter, { head, rows, widths }: Grid): readonly Ink[] {
  const { hide, restore } = standIns();
  const cellsOf = (cells: readonly Ink[]): string[] =>
    wrapped(cells, widths).map((lines) => lines.map(hide).join('\n'));
  const table = new Table({
    chars: { ...noFrame, mid: painter.glyphs.rule },
    colWidths: [...widths],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    head: cellsOf(head),
  });
  table.push(...rows.map((row) => cellsOf(row)));
  return restore(table.toString()).split('\n').map(relaid);
}

const gap = 2;

function wrapped(cells: readonly Ink[], widths: readonly number[]): readonly (readonly string[])[] {
  return cells.map((cell, index) => {
    const isLast = index === widths.length - 1;
    return wrapInk(cell, (widths[index] ?? 1) - (isLast ? 0 : gap)).map(({ ink }) => ink);
  });
}

const noFrame = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
