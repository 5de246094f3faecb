import { drawsFrom } from '../planted-fault/draws-from.mjs';
import { digestsOf } from './surroundings.mjs';

const at = ['--at', '2026-11-21'];

/** What is run, and into which files; without files, what stands on standard output. */
const kinds = [
  {
    title: 'report',
    words: ['report', ...at, '--no-robustness'],
    files: ['page.txt', 'page.md', 'page.html', 'page.json', 'page.csv'],
  },
  { title: 'score as NDJSON', words: ['score', '--format', 'ndjson'] },
  { title: 'score by group as CSV', words: ['score', '--format', 'csv', '--group'] },
  { title: 'check as JUnit', words: ['check', ...at, '--format', 'junit'] },
  { title: 'check as JSON', words: ['check', ...at, '--format', 'json'] },
];

/** How many different outputs each kind gave, over runs in surroundings drawn from the seed; `only` picks kinds by how their titles begin, `nodes` are what they run on. */
export function distinctOutputs({ runs, seed, only = '', nodes = [process.execPath] }) {
  return kinds
    .filter(({ title }) => title.startsWith(only))
    .flatMap(({ title, words, files }) => {
      const draw = drawsFrom(`${seed} ${title}`);
      const seen = new Map();
      for (let run = 0; run < runs; run += 1)
        for (const [name, digest] of digestsOf({ words, files, nodes, draw }))
          seen.set(name, (seen.get(name) ?? new Set()).add(digest));
      return [...seen].map(([name, digests]) => ({ title, name, runs, distinct: digests.size }));
    });
}
