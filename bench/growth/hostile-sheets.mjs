const head =
  'kit: grown@1.0.0\ncompany: { name: Acme }\nwave: 2026-Q4\nrespondent: { id: a, role: ceo }\ndate: 2026-11-01\nanswers:\n';

/** Sheets that nobody writes by accident, each of a size: name, first size, text. All are refused. */
export const hostileSheets = [
  ['hostile: lists in lists', 200_000, (size) => '['.repeat(size)],
  ['hostile: quotes', 200_000, (size) => '"'.repeat(size)],
  ['hostile: one long line', 200_000, (size) => `${head}  q-0-0: { n/a: "${'x'.repeat(size)}" }\n`],
  ['hostile: aliases', 40_000, (size) => `${head}  q-0-0: &a [1]\n  b: [${'*a, '.repeat(size)}]\n`],
  ['hostile: anchors', 10_000, (size) => numbered(size, (at) => `  q-${at}: &a${at} 1\n`)],
  ['hostile: tags', 10_000, (size) => numbered(size, (at) => `  q-${at}: !!x 1\n`)],
  ['hostile: unknown keys', 8_000, (size) => numbered(size, (at) => `  question-number-${at}: 1\n`)],
  ['hostile: one key again and again', 15_000, (size) => head + '  q-0-0: 1\n'.repeat(size)],
  ['hostile: letters that turn round', 100_000, (size) => `${head}  a: "${'\u202e'.repeat(size)}"\n`],
  ['hostile: tabs', 15_000, (size) => head + '\tq-0-0: 1\n'.repeat(size)],
  ['hostile: lines of nothing', 200_000, (size) => `${'\n'.repeat(size)}]`],
  ['hostile: documents', 20_000, (size) => head + '---\na: 1\n'.repeat(size)],
];

function numbered(size, line) {
  return head + Array.from({ length: size }, (_, at) => line(at)).join('');
}
