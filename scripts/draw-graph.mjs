// Draws the graph of rooms into docs/ARCHITECTURE.md between its markers. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';

const page = 'docs/ARCHITECTURE.md';
const open = '<!-- graph: drawn by `npm run docs:graph` -->';
const close = '<!-- /graph -->';

const before = readFileSync(page, 'utf8');
const [head, rest] = before.split(open);
const tail = rest?.split(close)[1];
if (tail === undefined) fail(`${page} lacks the markers ${open} and ${close}`);
const after = `${head}${open}\n\n\`\`\`mermaid\n${await drawRooms()}\n\`\`\`\n\n${close}${tail}`;

if (process.argv.includes('--check')) {
  if (after !== before) fail(`${page} shows an old graph: run npm run docs:graph`);
} else writeFileSync(page, after);

/**
 * Imports of types count, every file of a room becomes the room; libraries do not show, nor does the model, on which
 * every room stands.
 */
async function drawRooms() {
  const { output } = await cruise(['src'], {
    includeOnly: '^src',
    exclude: '^src/model/',
    collapse: '^src/[^/]+',
    tsPreCompilationDeps: true,
    outputType: 'mermaid',
  });
  return joinArrows(output.trim().split('\n')).join('\n');
}

/** One line for all arrows that leave a room: `1-->2` and `1-->3` become `1-->2 & 3`. */
function joinArrows(lines) {
  const arrows = lines.map((line) => line.match(/^(\w+)-->(\w+)$/)).filter((arrow) => arrow !== null);
  const targets = new Map();
  for (const [, from, to] of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const joined = [...targets].map(([from, to]) => `${from}-->${to.toSorted().join(' & ')}`);
  return [...lines.filter((line) => !/-->/.test(line) && line !== ''), ...joined];
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
