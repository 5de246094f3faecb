// Turns every shipped kit into one file of two lines of JSON, so that no YAML is read at start-up, and of the kit no
// more than the command asks for (src/io/read-compiled-kit.ts).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, kitFileNames, loadKit } from '../dist/index.js';

const home = fileURLToPath(new URL('..', import.meta.url));
const target = join(home, 'dist', 'kits');
mkdirSync(target, { recursive: true });

for (const entry of readdirSync(join(home, 'questionnaires'), { withFileTypes: true })) {
  if (entry.isDirectory()) compileKit(entry.name);
}

function compileKit(id) {
  const read = (name) => ({
    path: `questionnaires/${id}/${name}`,
    text: readFileSync(join(home, 'questionnaires', id, name), 'utf8'),
  });
  const root = read('kit.yaml');
  const others = new Map(kitFileNames(root).map((name) => [name, read(name)]));
  const loaded = loadKit({ root, others });
  const faults = loaded.ok ? [] : loaded.problems;
  for (const fault of faults) process.stderr.write(`${formatProblem(fault)}\n`);
  if (loaded.ok) writeFileSync(join(target, `${id}.ndjson`), asciiOf(linesOf(loaded.value)));
  else process.exitCode = 1;
}

/** What scoring takes, and the other half, which it does not ask for. */
function linesOf({ links, cutLoops, fixes, glossary, sources, ...first }) {
  const second = { links, cutLoops, fixes, glossary, sources };
  return `${JSON.stringify({ ...first, later: Object.keys(second) })}\n${JSON.stringify(second)}`;
}

/** One letter beyond ASCII makes the engine keep the whole text at twice the width, which takes longer to read. */
function asciiOf(json) {
  return json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
