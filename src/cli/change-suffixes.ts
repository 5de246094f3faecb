import type { ChangeFormat } from '../render/index.ts';

/** What a file's suffix says about the format of a comparison. */
export const changeSuffixes: Readonly<Record<string, ChangeFormat>> = {
  '.json': 'json',
  '.md': 'markdown',
  '.txt': 'terminal',
};
