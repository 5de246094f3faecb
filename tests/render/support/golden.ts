import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Holds a page against `tests/golden/<name>`, whole; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, page: string): void {
  const path = fileURLToPath(new URL(`../../golden/${name}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  expect(page).toBe(readFileSync(path, 'utf8'));
}
