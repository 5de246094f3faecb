import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../../src/cli/run.ts';
import { rendererOf, agendaRendererOf } from '../../src/render/index.ts';
import { csvRows } from '../render/support/csv-rows.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { actsInMarkdown, actsInSpreadsheet, actsInTerminal } from '../support/acts-in.ts';
import { annotationsIn } from '../support/annotations-in.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { hostileFiles, refused } from '../support/hostile-files.ts';
import { poisoned } from '../support/poisoned.ts';

type Reader = (page: string) => readonly string[] | Promise<readonly string[]>;

const schema = readFileSync(new URL('../support/junit.xsd', import.meta.url), 'utf8');

/** Each format as one who is not its writer reads it. */
const readers = {
  text: actsInTerminal,
  colour: (page) => actsInTerminal(page.replace(/\u001b\[[\d;]*m/gu, '')),
  markdown: (page) => actsInMarkdown(page),
  guide: (page) => actsInMarkdown(page, ['<code>', '</code>', '<input type="checkbox" disabled="" />']),
  json: (page) => (JSON.parse(page) === null ? ['nothing'] : actsInTerminal(page)),
  ndjson: (page) =>
    page
      .trimEnd()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) === null ? ['nothing'] : actsInTerminal(line))),
  csv: (page) => [
    ...actsInSpreadsheet(csvRows(page)),
    ...actsInTerminal(page.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n')),
  ],
  github: (page) => {
    const lines = page.trimEnd().split('\n');
    const kinds = annotationsIn(page).map(({ kind }) => kind);
    const strange = kinds.filter((kind) => !['error', 'warning', 'notice'].includes(kind));
    return lines.length === kinds.length ? strange : [...strange, `${String(lines.length)} lines`];
  },
  junit: async (page) => {
    const files = {
      xml: { fileName: 'j.xml', contents: page },
      schema: { fileName: 'j.xsd', contents: schema },
    };
    const { errors } = await validateXML(files);
    return [...errors.map(({ message }) => message), ...actsInTerminal(page)];
  },
} as const satisfies Record<string, Reader>;

const report = 'report after --everything';
const check = 'check after --policy policy.yaml --baseline base.json';
const commands: readonly (readonly [string, keyof typeof readers, number])[] = [
  [report, 'text', 0],
  [`${report} --color`, 'colour', 0],
  [`${report} --format html`, 'text', 0],
  ['trend before after --format html', 'text', 0],
  ['report after --for executive', 'text', 0],
  [`${report} --format markdown`, 'markdown', 0],
  ['report after --for executive --format markdown', 'markdown', 0],
  [`${report} --format json`, 'json', 0],
  ...['scores', 'answers', 'plan'].map(
    (list) => [`${report} --format csv --table ${list}`, 'csv', 0] as const,
  ),
  ['report after --agenda', 'text', 0],
  ['report after --agenda --format json', 'json', 0],
  ['report after --earlier base.json --everything', 'text', 0],
  ['report after --earlier base.json --everything --format markdown', 'markdown', 0],
  ['explain after node:lead-definition', 'text', 0],
  ['explain after win-rate', 'text', 0],
  ['explain after node:lead-definition --format json', 'json', 0],
  ['what-if after --fix agree-lead-definition --learn lead-definition=sound', 'text', 0],
  ['ask-next after', 'text', 0],
  [check, 'text', 1],
  [`${check} --format markdown`, 'markdown', 1],
  [`${check} --format json`, 'json', 1],
  [`${check} --format junit`, 'junit', 1],
  [`${check} --format github`, 'github', 1],
  ['score after', 'text', 0],
  ['score after --group', 'text', 0],
  ...(['json', 'ndjson', 'csv'] as const).map(
    (format) => [`score after --format ${format}`, format, 0] as const,
  ),
  ...['compare before after', 'trend before after'].flatMap((command) => [
    [command, 'text', 0] as const,
    [`${command} --format markdown`, 'markdown', 0] as const,
    [`${command} --format json`, 'json', 0] as const,
  ]),
  ['sheet new --role ceo', 'text', 0],
  ['sheet new --role rep --format markdown', 'guide', 0],
  ['kit show small', 'text', 0],
  ['kit try small --role ceo', 'text', 0],
];

/** Commands that take no date; those on kits take no kit by a flag either. */
const dateless = /^(?:kit|sheet|explain|what-if|ask-next)/u;

async function ran(files: Readonly<Record<string, string>>, command: string) {
  const more = [
    ...(command.startsWith('kit ') ? [] : ['--kit', 'small']),
    ...(dateless.test(command) ? [] : ['--at', '2026-11-21']),
  ];
  const world = fakeWorld({ files, argv: [...command.split(' '), ...more] });
  const exit = await run(world);
  return { exit, page: world.printed(), told: world.complained() };
}

describe.each([0, 5, 11])('a kit, sheets, policy and file names that mean harm, dealt %i', (turn) => {
  const files = hostileFiles(turn);

  it('leave every page inert', async () => {
    const base = await ran(files, 'report before --format json');
    expect([base.exit, base.told]).toEqual([0, '']);
    for (const [command, reader, wanted] of commands) {
      const { exit, page, told } = await ran({ ...files, 'base.json': base.page }, command);
      expect.soft([command, exit, told.slice(0, 400)]).toEqual([command, wanted, expect.any(String)]);
      expect.soft([command, ...actsInTerminal(told)]).toEqual([command]);
      expect.soft([command, page.length > 100, ...(await readers[reader](page))]).toEqual([command, true]);
    }
  }, 120_000);
});

describe('signs that no file may hold', () => {
  const given = theTroubledReport();
  const look = { width: 80, colour: false, unicode: true, detail: 'everything' } as const;

  it.each(refused)('act in no format, wherever they come from: %j', async (poison) => {
    const bad = poisoned(given, poison);
    const formats = [
      ['terminal', 'text'],
      ['markdown', 'markdown'],
      ['json', 'json'],
      ['html', 'text'],
    ] as const;
    for (const [format, reader] of formats) {
      const { body } = (await rendererOf(format))(bad, look);
      expect([format, ...readers[reader](body)]).toEqual([format]);
    }
    for (const table of ['scores', 'answers', 'plan'] as const)
      expect(readers.csv((await rendererOf('csv'))(bad, { ...look, table }).body)).toEqual([]);
    for (const format of ['terminal', 'json'] as const)
      expect(actsInTerminal((await agendaRendererOf(format))(bad, look).body)).toEqual([]);
  });

  it('are refused where they stand in a file, without acting in the refusal', async () => {
    const files = { ...hostileFiles(0), 'after/bad.yaml': `kit: small@1.0.0\nwave: "${refused.join('')}"\n` };
    const { exit, told } = await ran(files, 'report after');
    expect(exit).toBe(2);
    expect(actsInTerminal(told)).toEqual([]);
  });
});
