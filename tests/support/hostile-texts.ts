const head = `kit: small@1.0.0
company: { name: Acme }
wave: 2026-Q4
respondent: { id: a, role: ceo }
date: 2026-11-01
answers:
`;

/** A sheet with these answers. */
export const answers = (text: string): string => `${head}${text}`;
/** A sheet with one answer and this note. */
export const noted = (note: string): string => answers(`  joint-planning: { value: 1, note: "${note}" }\n`);

/** Files that nobody writes by accident, and where the first fault stands. */
export const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['an alias bomb', answers('  joint-planning: &a [x, x]\n  b: &b [*a, *a]\n'), /:7:19 /],
  ['a text that contains itself', answers('  joint-planning: &a [*a]\n'), /:7:19 /],
  ['a merge key', answers('  <<: { joint-planning: 1 }\n'), /:7:3 /],
  ['a tag', answers("  joint-planning: !!js/function 'x'\n"), /:7:19 /],
  ['a key twice', answers('  joint-planning: 1\n  joint-planning: 2\n'), /:8:3 /],
  ['the name of a prototype', answers('  __proto__: 1\n'), /:7:3 /],
  ['the name of a constructor', answers('  constructor: 1\n'), /:7:3 /],
  ['no number', answers('  joint-planning: .nan\n'), /:7:19 /],
  ['no end', answers('  win-rate: .inf\n'), /:7:13 /],
  ['more than any number', answers('  win-rate: 1e400\n'), /:7:13 /],
  ['an octal number', answers('  win-rate: 0o17\n'), /:7:13 /],
  ['a day that does not exist', head.replace('2026-11-01', '2026-02-30'), /:5:7 /],
  ['a second document', answers('  joint-planning: 1\n---\na: 1\n'), /:9:1 /],
  ['UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le'), /:1:1 /],
  ['a letter of another code', Buffer.from(noted('caf\u00e9'), 'latin1'), /:7:41 /],
  ['a NUL', noted('a\u0000b'), /:7:39 /],
  ['half a pair', noted('\\ud800'), /:7:37 /],
  ['letters that turn round', noted('a\u202eb'), /:7:39 /],
  ['an escape', noted('\\e[2J'), /:7:37 /],
  ['a text of a million letters', noted('x'.repeat(900_000)), /:7:37 /],
  ['a name of five hundred letters', head.replace('Acme', 'A'.repeat(500)), /:2:18 /],
  ['lists in lists', '['.repeat(100_000), /:1:\d+ /],
  ['maps in maps', '{a: '.repeat(20_000), /:1:\d+ /],
  [
    'too many keys',
    answers(Array.from({ length: 60_000 }, (_, at) => `  k${String(at)}: 1\n`).join('')),
    /:7:3 /,
  ],
  ['quotes without end', '"'.repeat(900_000), /:1:\d+ /],
  ['a tab', answers('\tjoint-planning: 1\n'), /:7:\d+ /],
  ['a list', '- 1\n- 2\n', /:1:1 /],
  ['a word', 'word\n', /:1:1 /],
];
