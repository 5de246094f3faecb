import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);

function sourceOf(chunk: string): string {
  return readFileSync(fileURLToPath(new URL(chunk, dist)), 'utf8');
}

/** The chunk and all that is loaded with it at once; what it loads later, on demand, is left out. */
function loadedWith(chunk: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  const source = sourceOf(chunk);
  for (const [, next] of withoutLater(source).matchAll(/require\([`"']\.\/([\w.-]+\.cjs)[`"']\)/gu))
    loadedWith(next ?? '', seen);
  return seen;
}

/** What is loaded later stands in a callback: `Promise.resolve().then(() => require(…))`. */
function withoutLater(source: string): string {
  return source.replaceAll(/=>\s*require\([^)]*\)/gu, '');
}

it('only the HTML page loads what draws pictures', () => {
  const chunks = readdirSync(fileURLToPath(dist)).filter((name) => name.endsWith('.cjs'));
  const drawing = chunks.filter((name) => /graphviz/iu.test(sourceOf(name)));
  expect(drawing).not.toEqual([]);
  for (const start of ['cli.cjs', 'program.cjs', 'scoring.cjs', 'reporting.cjs', 'render-json.cjs'])
    expect([...loadedWith(start)].filter((name) => drawing.includes(name))).toEqual([]);
  expect(drawing.every((name) => [...loadedWith('html-renderer.cjs')].includes(name))).toBe(true);
});

it('a report on sheets about which there is nothing to say loads no schema', () => {
  const isSchema = (name: string): boolean => sourceOf(name).includes('_zod');
  expect([...loadedWith('load-sheet.cjs')].some(isSchema)).toBe(true);
  for (const start of ['program.cjs', 'scoring.cjs', 'reporting.cjs'])
    expect([...loadedWith(start)].filter(isSchema)).toEqual([]);
});

it('every file is plain ASCII, as the loader takes it to be', () => {
  const names = readdirSync(fileURLToPath(dist)).filter((name) => name.endsWith('.cjs'));
  expect(names.filter((name) => /[^\0-\u007f]/u.test(sourceOf(name)))).toEqual([]);
});
