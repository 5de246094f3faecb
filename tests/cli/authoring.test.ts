import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

async function runIn(world: ReturnType<typeof fakeWorld>, command: string) {
  return run({ ...world, argv: command.split(' ') });
}

describe('a kit that was just begun', () => {
  test('lints clean, passes its own test and can be tried', async () => {
    const world = fakeWorld();
    expect(await runIn(world, 'kit new first')).toBe(0);
    expect(await runIn(world, 'kit lint first')).toBe(0);
    expect(await runIn(world, 'kit test first')).toBe(0);
    expect(await runIn(world, 'kit try ./first --role rep')).toBe(0);
    expect(world.printed()).toContain('first 1.0.0: 6 questions, no faults found');
    expect(world.printed()).toContain('1 case, all as expected');
    expect(world.printed()).toContain('What do you pass on when you win a deal?');
  });

  test('takes its id from the folder it is begun in', async () => {
    const world = fakeWorld({ files: { 'note.txt': 'here' } });
    expect(await runIn(world, 'kit new .')).toBe(0);
    expect(await runIn(world, 'kit lint')).toBe(0);
    expect(world.printed()).toMatch(/^topline-[a-z0-9-]+ 1\.0\.0: 6 questions/);
  });
});

describe('a kit whose model is too wide', () => {
  const files = wideKit();

  test('is refused by the lint, with the nodes that are entangled', async () => {
    const world = fakeWorld({ files });
    expect(await runIn(world, 'kit lint wide')).toBe(2);
    expect(world.complained()).toMatch(
      /wide\/one\.yaml:\d+:\d+ {2}error {2}working out the repair of “c0-0” needs \d+ cells, and 262144 is the most; entangled are c0-0, /,
    );
    expect(world.complained()).toMatch(
      /wide\/kit\.yaml:5:1 {2}error {2}working out the repairs of all capabilities/,
    );
  });

  test('is refused by a report too, without the warnings', async () => {
    const world = fakeWorld({ files });
    expect(await runIn(world, 'kit test wide')).toBe(2);
    expect(await runIn(world, 'report sheet.yaml')).toBe(2);
    expect(world.complained()).toContain('model-too-wide');
    expect(world.printed()).toBe('');
  });
});

test('a walk through leaves nothing behind', async () => {
  const world = fakeWorld({
    argv: ['kit', 'try', 'small', '--role', 'ceo'],
    files: filesOfKit('small'),
    env: { TERM: 'dumb' },
    terminal: true,
    input: 'Acme\n40\n2\n2\n2\n12\n',
  });
  expect(await run(world)).toBe(0);
  expect(readdirSync(world.directory)).toEqual(['small']);
});

test('a report goes on where a kit has only warnings', async () => {
  const sheet =
    'kit: small@1.0.0\ncompany: { name: Acme }\nwave: 2026-Q4\nrespondent: { id: a, role: ceo }\n';
  const text = `${sheet}date: 2026-11-20\nanswers:\n  joint-planning: 0\n`;
  const world = fakeWorld({ files: { ...filesOfKit('small'), 'a.yaml': text } });
  expect(await runIn(world, 'report a.yaml --no-robustness --format json')).toBe(0);
  expect(world.complained()).toBe('');
});

/** Two layers of capabilities, each of the second caused by each of the first. */
function wideKit(): Readonly<Record<string, string>> {
  const layers = [0, 1].map((layer) => Array.from({ length: 12 }, (_, index) => `c${layer}-${index}`));
  const capabilities = layers.flatMap((ids, layer) =>
    ids.map((id) => capability(id, layers[layer - 1] ?? [])),
  );
  const last = layers.at(-1) ?? [];
  return {
    'wide/kit.yaml':
      'id: wide\nversion: 1.0.0\ntitle: W\nsummary: S\nquestionnaires: [one.yaml]\nsymptoms: symptoms.yaml\nroles: [{ id: ceo, title: C, plural: Cs }]\n',
    'wide/one.yaml': `domain: one\ntitle: One\nwhy: W\ncapabilities:\n${capabilities.join('')}`,
    'wide/symptoms.yaml': `outcomes:\n  - { id: z, title: Z, why: W, weight: 1, ${causes(last)} }\n`,
    'sheet.yaml':
      'kit: wide@1.0.0\ncompany: { name: A }\nwave: 2026-Q4\nrespondent: { id: a, role: ceo }\ndate: 2026-11-20\nanswers: {}\n',
  };
}

function capability(id: string, above: readonly string[]): string {
  const question = `{ id: ${id}-q, ask: Is ${id} there?, roles: { ceo: 1 }, kind: yes-no, healthy: yes, core: true }`;
  return `  - { id: ${id}, title: T, why: W, questions: [${question}], ${causes(above)} }\n`;
}

function causes(ids: readonly string[]): string {
  const links = ids.map((id) => `{ capability: ${id}, strength: weak, because: B, source: judgement }`);
  return `caused-by: [${links.join(', ')}]`;
}
