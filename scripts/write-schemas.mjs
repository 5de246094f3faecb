// Writes schemas/<kind>.schema.json as the built command prints them. With --check it only compares.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const kinds =
  'kit questionnaire symptoms metrics sources glossary sheet policy brand expected report verdict comparison'.split(
    ' ',
  );
const check = process.argv.includes('--check');
const stale = [];

mkdirSync('schemas', { recursive: true });
for (const kind of kinds) {
  const path = `schemas/${kind}.schema.json`;
  const fresh = printed(kind);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (committed === fresh) continue;
  stale.push(path);
  if (!check) writeFileSync(path, fresh);
}

const known = new Set(kinds.map((kind) => `${kind}.schema.json`));
const stray = readdirSync('schemas').filter((file) => !known.has(file));

for (const path of stale)
  console.log(`${path} ${check ? 'is not what the code says: run npm run schemas' : 'written'}`);
for (const file of stray) console.log(`schemas/${file} belongs to no kind`);
if (stray.length > 0 || (check && stale.length > 0)) process.exit(1);

function printed(kind) {
  const stdio = ['ignore', 'pipe', 'inherit'];
  const { status, stdout } = spawnSync(process.execPath, ['bin/topline.js', 'kit', 'schema', kind], {
    stdio,
  });
  if (status === 0) return stdout.toString();
  console.error(`topline kit schema ${kind} ends with ${status}`);
  process.exit(1);
}
