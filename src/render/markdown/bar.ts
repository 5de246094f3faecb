import { filledCells } from '../wording/filled-cells.ts';
import { ours } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** A bar of ten cells filled to a share (0…1). A number always stands beside it. */
export function bar(share: number): Markdown {
  const full = filledCells(share, cells);
  return ours('█'.repeat(full) + '░'.repeat(cells - full));
}

const cells = 10;
