// Writes docs/coverage.md: every row of the shipped kit's inventory beside the exact wording that covers it, with the
// titles of the tests in tests/rows (R) and the headings of docs/background.md (D). Fails when a letter is unproved;
// with --check also when the committed page is not what the kit says today.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { coverageOf } from '../dist/index.js';
import { compiledKit } from './compiled-kit.mjs';

const meanings = {
  Q: 'a question with its answers',
  N: 'a node of the causal model',
  E: 'links, each with its reason',
  F: 'a fix with its steps',
  K: 'a figure',
  R: 'a test of the rule',
  D: 'a page',
};
const page = 'docs/coverage.md';
const background = 'docs/background.md';
const kit = compiledKit();
const rows = coverageOf(kit, [...provedByTests(), ...provedByPage()]);
const unproved = rows.flatMap(({ id, missing }) => missing.map((letter) => `${id} ${letter}`));
const fresh = pageOf();

for (const each of unproved) console.log(`nothing proves ${each}`);
const stale = !existsSync(page) || readFileSync(page, 'utf8') !== fresh;
if (stale && process.argv.includes('--check')) {
  console.log(`${page} is not what the kit says: run npm run docs:coverage`);
  process.exit(1);
}
if (stale) writeFileSync(page, fresh);
if (unproved.length > 0) process.exit(1);
console.log(`${rows.length} of ${rows.length} rows covered`);

/** Titles such as "S2-040: people are judged last", one or more for each rule. */
function provedByTests() {
  const files = readdirSync('tests/rows')
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  return files.flatMap((name) => {
    const text = readFileSync(`tests/rows/${name}`, 'utf8');
    return [...text.matchAll(/\b(?:test|it)\(\s*(['"`])(S\d-\d{3}): (.*?)\1,/g)].map(([, , row, title]) => ({
      row,
      letter: 'R',
      id: `tests/rows/${name}`,
      words: [title],
    }));
  });
}

/** Rows named in brackets outside the table of disagreements, with the heading they stand under. */
function provedByPage() {
  let heading = '';
  return readFileSync(background, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) heading = line.slice(3);
      if (!line.startsWith('- ')) return [];
      return [...line.matchAll(/\((S\d-\d{3})\)/g)].map(([, row]) => {
        return { row, letter: 'D', id: heading, words: [line.slice(2)] };
      });
    });
}

function pageOf() {
  return `${[...introduction(), ...kit.sources.systems.flatMap(systemSection)].join('\n')}\n`;
}

function introduction() {
  const counts = [...'QNEFKRD'].map((letter) => {
    const wanted = rows.filter((row) => row.wanted.includes(letter));
    const proved = wanted.filter(({ missing }) => !missing.includes(letter));
    return `| ${letter} | ${meanings[letter]} | ${wanted.length} | ${proved.length} |`;
  });
  const whole = rows.filter(({ missing }) => missing.length === 0).length;
  return [
    '# What covers each statement of the sources',
    '',
    `Drawn by \`npm run docs:coverage\` from the kit ${kit.id} ${kit.version}, the tests in \`tests/rows\` and [background.md](background.md); do not edit. A statement counts as covered when every letter it asks for is proved; whether the words carry it, is for the reader to judge.`,
    '',
    `**${whole} of ${rows.length} statements covered**, from ${kit.sources.systems.length} systems.`,
    '',
    '| letter | proved by | wanted | proved |',
    '|---|---|---|---|',
    ...counts,
  ];
}

function systemSection({ id, title, document }) {
  const own = rows.filter(({ system }) => system === id);
  return [
    '',
    `## ${id} ${title}`,
    '',
    `${plain(document)}. ${own.length} statements.`,
    ...own.flatMap(rowSection),
  ];
}

function rowSection({ id, wanted, statement, proofs, missing }) {
  return [
    '',
    `### ${id} (${wanted.join(' ')})`,
    '',
    `> ${plain(statement)}`,
    '',
    ...proofs.map(proofLine),
    ...missing.map((letter) => `- **${letter}** *nothing*`),
  ];
}

function proofLine({ letter, id, words }) {
  const name = letter === 'D' ? `[${id}](background.md#${anchorOf(id)})` : `\`${id}\``;
  // The page is Markdown already; everything else is text.
  const told = letter === 'D' ? words.join(' ') : words.map(plain).join(' · ');
  return `- **${letter}** ${name}: ${told}`;
}

function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function plain(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/([*_<>|])/g, '\\$1');
}
