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
  for (const [, next] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/gu))
    loadedWith(next ?? '', seen);
  return seen;
}

it('only the HTML page loads what draws pictures', () => {
  const chunks = readdirSync(fileURLToPath(dist)).filter((name) => name.endsWith('.js'));
  const drawing = chunks.filter((name) => /graphviz/iu.test(sourceOf(name)));
  expect(drawing).not.toEqual([]);
  for (const start of ['cli.js', 'program.js', 'scoring.js', 'reporting.js', 'render-json.js'])
    expect([...loadedWith(start)].filter((name) => drawing.includes(name))).toEqual([]);
  expect(drawing.every((name) => [...loadedWith('html-renderer.js')].includes(name))).toBe(true);
});

it('a report on sheets about which there is nothing to say loads no schema', () => {
  const isSchema = (name: string): boolean => sourceOf(name).includes('_zod');
  expect([...loadedWith('load-sheet.js')].some(isSchema)).toBe(true);
  for (const start of ['program.js', 'scoring.js', 'reporting.js'])
    expect([...loadedWith(start)].filter(isSchema)).toEqual([]);
});
