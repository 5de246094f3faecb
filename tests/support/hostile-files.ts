import { load } from 'js-yaml';
import { filesOfKit } from './files-of-kit.ts';

/** What strangers may write into a file: each acts somewhere, in a page, a table, a spreadsheet or a log. */
const poisons: readonly string[] = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror="document.title=1">',
  `' onmouseover='alert(1)' x='`,
  '<a href="javascript:alert(1)">go</a> [go](javascript:alert(1)) <javascript:alert(1)>',
  '<svg onload=alert(1)><style>*{display:none}</style></svg></style></title></textarea>',
  '![seen](http://evil.example/p.png) [link](http://evil.example) https://evil.example www.evil.example',
  '| a | b |\n| --- | --- |\n| c | d |\n\n# title\n- item\n> quote\n```\ncode',
  '=HYPERLINK("http://evil.example","click")',
  "+1+cmd|'/c calc'!A1",
  '@SUM(1;2) -2+3 \t=1',
  '::error file=a.js,line=1::owned\r\n::set-output name=a::b\n##vso[task.setvariable]x ##[error]y',
  '&lt;b&gt; &amp; <!-- ]]> <?xml version="1.0"?> <![CDATA[ x ]]> \ufffd',
  '{{ 7*7 }} ${7*7} {% raw %} `code` *bold* _it_ ~~gone~~ $x^2$ :tada: @someone #1 GH-1',
  '-->\n</script><iframe src=//evil.example></iframe><base href=//evil.example><form action=//evil.example>',
];

/** What the reader of files refuses, but may stand in a file name or come from elsewhere: it acts in a terminal. */
export const refused: readonly string[] = [
  '\u001b[31mred\u001b[2J\u001b[H \u009b31m \u0000nul \u0007bell \u007fdel \u0008back \r over',
  '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007 \u001b]0;title\u0007 \u001b]52;c;Zm9v\u0007 \u001bPq\u001b\\',
  '\u202egnihton\u202c \u2066isolate\u2069 \u200fmark\u200b \u{e0041}tag \u2028 line \ud800',
];

const texts = new Set(
  'title summary plural ask why help note because means term definition where measure reason n/a'.split(' '),
);
const maps = new Set(['wording', 'levels']);

/** A kit, sheets of two waves, a policy and a brand, every free text of which is hostile; `turn` deals the poisons anew. */
export function hostileFiles(turn: number): Readonly<Record<string, string>> {
  const deal = dealer(turn);
  const kit = Object.entries(filesOfKit('small')).map(
    ([path, text]) => [path, JSON.stringify(poisonedValue(load(text), '', deal))] as const,
  );
  const wave = (name: string, date: string, low: number): readonly (readonly [string, string])[] =>
    ['ceo', 'rep'].map((role) => [
      `${name}/${role} ${fileName}.yaml`,
      JSON.stringify({
        ...{ kit: 'small@1.0.0', wave: `${name} ${poisons[turn % poisons.length] ?? ''}`, date },
        company: { name: poisons[(turn + 3) % poisons.length], size: 40, 'uses-channel-partners': 'no' },
        respondent: { id: `${role}-1`, name: deal(), role },
        answers: answersOf(role, low, deal),
      }),
    ]);
  return Object.fromEntries<string>([
    ...kit,
    ...wave('before', '2026-05-20', 0),
    ...wave('after', '2026-11-20', 1),
    ['policy.yaml', JSON.stringify(policyWith(deal))],
    ['brand.yaml', JSON.stringify({ name: deal(), logo: 'logo.svg' })],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'],
  ]);
}

/** A name that a file may have on this system, and no log, page or terminal should obey. */
const fileName = '=1 ::error::<img src=x onerror=alert(1)>|`\u001b]0;t\u0007\u202e##[error]';

function answersOf(role: string, low: number, deal: () => string): object {
  if (role === 'rep')
    return { 'lead-definition-written': low, 'joint-planning': { 'n/a': deal() }, 'leads-thrown-away': 1 };
  return {
    'lead-definition-written': { value: low, note: deal(), evidence: 'document' },
    'joint-planning': 0,
    'win-rate': { value: 12, unit: 'percent', note: deal(), evidence: 'system' },
  };
}

function policyWith(deal: () => string): object {
  const waiver = { reason: deal(), owner: deal(), expires: '2026-12-31' };
  return {
    floors: { overall: 60, capabilities: { 'lead-definition': 99 } },
    'no-drop': 1,
    coverage: 0.99,
    'max-age-days': { days: 1, level: 'warn' },
    'root-cause': { 'must-not-be': ['lead-definition', 'cross-team-work'] },
    'required-roles': ['customer'],
    waivers: [{ rule: 'floor', subject: 'lead-definition', ...waiver }],
  };
}

/** Poisons in turn, each with a number behind it so that no two texts are alike. */
function dealer(turn: number): () => string {
  let dealt = turn;
  return () => {
    dealt += 1;
    return `${poisons[dealt % poisons.length] ?? ''} ${String(dealt)}`;
  };
}

function poisonedValue(value: unknown, key: string, deal: () => string): unknown {
  if (typeof value === 'string') return texts.has(key) ? deal() : value;
  if (Array.isArray(value))
    return value.map((each: unknown) => poisonedValue(each, key === 'steps' ? 'title' : '', deal));
  if (typeof value !== 'object' || value === null) return value;
  const inner = (own: string): string => (maps.has(key) ? 'title' : own);
  return Object.fromEntries(
    Object.entries(value).map(([own, each]) => [own, poisonedValue(each, inner(own), deal)]),
  );
}
