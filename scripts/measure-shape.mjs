// Measures files and functions of src against the bars of the house; lint holds the longest, this holds the many.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const bars = {
  'lines of a file': { median: 60, most: 150 },
  'lines of a function': { median: 10, most: 25 },
};

const files = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

const measured = {
  'lines of a file': files.map(({ text }) => text.split('\n').length - 1),
  'lines of a function': files.flatMap(({ path, text }) => functionLengths(path, text)),
};

const rows = Object.entries(measured).map(([what, lengths]) => {
  const sorted = lengths.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { what, count: sorted.length, median: at(0.5), most: at(0.9), longest: sorted.at(-1) ?? 0 };
});

for (const { what, count, median, most, longest } of rows)
  console.log(`${what}: ${count} measured, median ${median}, nine in ten under ${most}, longest ${longest}`);

const over = rows.filter(({ what, median, most }) => median > bars[what].median || most > bars[what].most);
for (const { what } of over)
  console.log(
    `${what}: the bar is a median of ${bars[what].median} and nine in ten under ${bars[what].most}`,
  );
if (over.length > 0) process.exit(1);

function functionLengths(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lengths = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line;
      lengths.push(lineOf(node.end) - lineOf(node.getStart(source)) + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lengths;
}
