import { expect, test } from 'vitest';
import { loadKit } from '../../src/load/load-kit.ts';
import { loadPlacedKit } from '../../src/load/load-placed-kit.ts';
import { loadPolicy } from '../../src/load/load-policy.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { problemsOf, swap } from '../support/changed-kit.ts';
import { sampleKitFiles } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

const questions =
  'questions: [{ id: a-q, ask: Is it there?, roles: { ceo: 1 }, kind: yes-no, healthy: yes, core: true }]';
const files = {
  root: {
    path: 'kit.yaml',
    text: 'id: least\nversion: 1.0.0\ntitle: L\nsummary: S\nroles: [{ id: ceo, title: C, plural: Cs }]\nquestionnaires: [one.yaml]\nsymptoms: symptoms.yaml\n',
  },
  others: new Map([
    [
      'one.yaml',
      {
        path: 'one.yaml',
        text: `domain: one\ntitle: One\nwhy: W\ncapabilities:\n  - { id: a, title: A, why: W, ${questions} }\n`,
      },
    ],
    [
      'symptoms.yaml',
      {
        path: 'symptoms.yaml',
        text: ['z', 'y', 'x']
          .map(
            (id) =>
              `  - { id: ${id}, title: T, why: W, caused-by: [{ capability: a, strength: weak, because: B, source: judgement }] }\n`,
          )
          .reduce((text, outcome) => text + outcome, 'outcomes:\n'),
      },
    ],
  ]),
};

test('the least kit has neither symptoms, fixes nor figures, and outcomes of equal weight', () => {
  const loaded = loadKit(files);
  expect(loaded.ok && loaded.value.links.map(({ effect }) => effect)).toEqual(['x', 'y', 'z']);
  expect(loaded.ok && loaded.value.fixes).toEqual([]);
  expect(loaded.ok && loaded.value.nodes.map(({ weight }) => weight)).toEqual([1, 1 / 3, 1 / 3, 1 / 3]);
});

test('a fix that predicts nothing and a figure without a note load', () => {
  const loaded = loadKit(
    sampleKitFiles({
      alignment: swap('        moves: [{ id: joint-planning, by: 2, within-days: 90 }]\n', ''),
      metrics: (text) => text.replace(/ {4}note:.*\n/, ''),
    }),
  );
  expect(loaded.ok && loaded.value.metrics[0]?.note).toBe(undefined);
  expect(said(loaded.problems).map((text) => text.replace(/^\S+ /, ''))).toEqual(['fix-without-moves']);
});

test('a question that is no question and a figure without an id are told, and nothing else', () => {
  const word = problemsOf({
    symptoms: swap('      - id: would-you-refer\n', '      - 3\n      - id: would-you-refer\n'),
  });
  expect(word.map(({ code }) => code)).toEqual(['wrong-type']);
  const nameless = problemsOf({ symptoms: swap('      - id: win-rate\n        ask', '      - ask') });
  expect(nameless.map(({ code }) => code)).toContain('missing-field');
});

test('a part that is nowhere stands for kit.yaml, a field that is not written for its owner', () => {
  const loaded = loadPlacedKit(sampleKitFiles());
  if (!loaded.ok) throw new Error('the sample is sound');
  const { placeOf } = loaded.value;
  expect(placeOf({ of: 'node', id: 'nowhere' })).toMatchObject({ path: 'sample/kit.yaml', line: 2 });
  expect(placeOf({ of: 'node', id: 'cross-team-work', field: ['leak'] })).toEqual(
    placeOf({ of: 'node', id: 'cross-team-work' }),
  );
});

test('floors come in order of id, however they are written', () => {
  const loaded = loadKit(sampleKitFiles());
  if (!loaded.ok) throw new Error('the sample is sound');
  const floorsIn = (text: string) => {
    const policy = loadPolicy(loaded.value, { path: 'p.yaml', text: `floors: { capabilities: ${text} }\n` });
    return policy.ok && policy.value.floors.map(({ id }) => id);
  };
  const sorted = ['cross-team-work', 'lead-definition'];
  expect(floorsIn('{ lead-definition: 40, cross-team-work: 50 }')).toEqual(sorted);
  expect(floorsIn('{ cross-team-work: 50, lead-definition: 40 }')).toEqual(sorted);
});

test('only the first characters that may not be there are told', () => {
  const problems = problemsOf({ glossary: (text) => text + '# ' + '\u202e'.repeat(21) });
  expect(problems).toHaveLength(20);
});

test('a role that resembles none is refused without a suggestion', () => {
  const loaded = loadKit(sampleKitFiles());
  if (!loaded.ok) throw new Error('the sample is sound');
  const text =
    'kit: sample@1.0.0\ncompany: { name: A }\nwave: w\nrespondent: { id: a, role: zzzzzzzzz }\ndate: 2026-11-20\nanswers: {}\n';
  expect(loadSheet(loaded.value, { path: 's.yaml', text }).problems).toMatchObject([
    { code: 'role-unknown', args: { role: 'zzzzzzzzz', known: ['ceo', 'rep', 'customer'] } },
  ]);
});
