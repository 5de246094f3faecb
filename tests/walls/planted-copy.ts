import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PlantedCopy = {
  readonly folder: string;
  readonly remove: () => void;
};

const root = join(import.meta.dirname, '../..');
const product = [
  '.dependency-cruiser.mjs',
  '.jscpd.json',
  '.prettierignore',
  '.prettierrc.json',
  'eslint.config.js',
  'knip.json',
  'package.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'vitest.config.ts',
  'src',
  'scripts',
  'bin',
];

/** A copy of the product with all its settings (or of `parts` of it) in a folder of its own, with files planted into it. */
export function plantedCopy(
  files: Readonly<Record<string, string>>,
  parts: readonly string[] = product,
): PlantedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'topline-walls-'));
  for (const path of parts)
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
