// Each compiled kit is what its YAML says today: nothing stale, and nothing lost on the way through JSON.
import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { kitFileNames, loadKit } from '../dist/index.js';
import { compiledKit } from './compiled-kit.mjs';

for (const entry of readdirSync('questionnaires', { withFileTypes: true }))
  if (entry.isDirectory()) {
    deepStrictEqual(compiledKit(entry.name), freshly(entry.name));
    console.log(`dist/kits/${entry.name}.ndjson is what questionnaires/${entry.name} says`);
  }

function freshly(id) {
  const read = (name) => ({
    path: `questionnaires/${id}/${name}`,
    text: readFileSync(`questionnaires/${id}/${name}`, 'utf8'),
  });
  const root = read('kit.yaml');
  const loaded = loadKit({ root, others: new Map(kitFileNames(root).map((name) => [name, read(name)])) });
  if (!loaded.ok) throw new Error(`questionnaires/${id} has problems: run topline kit lint on it`);
  return loaded.value;
}
