import { readFileSync } from 'node:fs';

/** A shipped kit as the build compiled it: both lines of its file as one. */
export function compiledKit(id = 'sales-ecosystem') {
  const file = new URL(`../dist/kits/${id}.ndjson`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  const { later, ...kit } = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
  if (later.some((part) => !(part in kit))) throw new Error(`A part is missing in ${file.pathname}.`);
  return kit;
}
