import { describe, expect, test } from 'vitest';
import { kitFileNames } from '../../src/load/kit-file-names.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import { problemsOf, swap } from '../support/changed-kit.ts';
import { sampleKit, sampleKitFiles } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

describe('a sound kit', () => {
  test('is linked, with every default filled in', () => {
    const kit = sampleKit();
    expect(kit).toMatchObject({
      id: 'sample',
      version: '1.0.0',
      roles: [{ outside: false }, {}, { outside: true }],
    });
    expect(kit.domains).toMatchObject([
      { id: 'alignment', capabilities: ['lead-definition', 'cross-team-work'] },
    ]);
    expect(kit.nodes.map(({ id, kind, leak }) => [id, kind, leak])).toEqual([
      ['cross-team-work', 'capability', 0.15],
      ['lead-definition', 'capability', 0.15],
      ['leads-called-worthless', 'symptom', 0.05],
      ['prospects-do-not-buy', 'outcome', 0.05],
    ]);
    expect(kit.links.map(({ cause, effect }) => `${cause} ${effect}`)).toEqual([
      'cross-team-work lead-definition',
      'lead-definition leads-called-worthless',
      'leads-called-worthless prospects-do-not-buy',
    ]);
    expect(kit.questions.map(({ id, halfLife, weight }) => [id, halfLife, weight])).toEqual([
      ['lead-definition-written', 365, 'standard'],
      ['lead-definition-partners', 365, 'standard'],
      ['joint-planning', 365, 'standard'],
      ['joint-customer-visits', 365, 'standard'],
      ['leads-thrown-away', 365, 'standard'],
      ['win-rate', 120, 'figure'],
      ['would-you-refer', 365, 'standard'],
    ]);
    expect(kit.fixes.map(({ id, repairs }) => [id, repairs])).toEqual([
      ['agree-lead-definition', [{ capability: 'lead-definition', effect: 0.8 }]],
      ['monthly-joint-meeting', [{ capability: 'cross-team-work', effect: 0.8 }]],
    ]);
  });

  test('has the documented defaults where it sets nothing', () => {
    const set = sampleKit();
    const unset = sampleKit({ kit: (text) => text.replace(/^parameters:[\s\S]*/m, '') });
    expect(unset.parameters).toEqual(set.parameters);
    expect(unset.thresholds).toEqual(set.thresholds);
  });

  test('is spoken of by its titles, and by people and organisation, where it has no words of its own', () => {
    const { nodes, words } = sampleKit({
      kit: (text) => text.replace(/^words:[\s\S]*?(?=^roles)/m, ''),
      alignment: (text) => text.replace(/^ {4}fault:.*\n/gm, ''),
    });
    expect(words).toEqual({ whole: 'organisation', people: 'people' });
    expect(nodes.find(({ id }) => id === 'lead-definition')?.fault).toBe(
      'There is trouble with “One agreed meaning of a qualified lead”',
    );
  });

  test('needs neither facts, metrics, glossary, sources nor cut loops', () => {
    const kit = sampleKit({
      kit: (text) =>
        text
          .replace(/^facts:[\s\S]*?(?=^questionnaires)/m, '')
          .replace(/^(?:metrics|glossary|sources):.*\n/gm, '')
          .replace(/^cut-loops:[\s\S]*?(?=^parameters)/m, ''),
      alignment: swap('        when: uses-channel-partners\n', ''),
      symptoms: (text) => text.replace('kind: metric', 'kind: recommend'),
    });
    expect(kit).toMatchObject({
      facts: [],
      metrics: [],
      glossary: [],
      cutLoops: [],
      sources: { rows: [], systems: [] },
    });
  });

  test('takes leaks of people, of caused capabilities and of their own', () => {
    const kit = sampleKit({
      alignment: (text) =>
        text
          .replace('people: false', 'people: true')
          .replace('    leak: 0.15', '')
          .replace('  - id: cross-team-work\n', '  - id: cross-team-work\n    weight: 2\n    leak: 0.3\n'),
    });
    expect(kit.nodes.slice(0, 2)).toMatchObject([
      { leak: 0.3, weight: 2, people: false },
      { leak: 0.12, weight: 1, people: true },
    ]);
    const caused = sampleKit({ alignment: (text) => text.replace(/ {4}leak: 0.15.*\n/, '') });
    expect(caused.nodes[1]).toMatchObject({ id: 'lead-definition', leak: 0.07 });
  });

  test.each([
    ['{ fact: size, at-least: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'at-least', value: 20 } }],
    ['{ fact: size, at-most: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'at-most', value: 20 } }],
    ['{ fact: size, is: 20 }', { kind: 'fact', fact: 'size', test: { kind: 'is', value: 20 } }],
    [
      '{ fact: uses-channel-partners }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'yes' } },
    ],
    [
      '{ fact: uses-channel-partners, is: no }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'is', value: false } },
    ],
    [
      '{ fact: uses-channel-partners, is: yes }',
      { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'is', value: true } },
    ],
    [
      '{ answer: lead-definition-written, at-least: 1 }',
      { kind: 'answer', question: 'lead-definition-written', test: { kind: 'at-least', value: 1 } },
    ],
    [
      '{ all: [uses-channel-partners, { not: { any: [{ fact: size, is: 3 }] } }] }',
      {
        kind: 'all',
        of: [
          { kind: 'fact', fact: 'uses-channel-partners', test: { kind: 'yes' } },
          {
            kind: 'not',
            of: { kind: 'any', of: [{ kind: 'fact', fact: 'size', test: { kind: 'is', value: 3 } }] },
          },
        ],
      },
    ],
  ])('reads the condition %s', (written, when) => {
    const kit = sampleKit({ alignment: swap('when: uses-channel-partners', `when: ${written}`) });
    expect(kit.questions[1]?.when).toEqual(when);
  });

  test('a yes-no fact that is neither yes nor no can never be met', () => {
    const problems = problemsOf({
      alignment: swap('when: uses-channel-partners', 'when: { fact: uses-channel-partners, is: maybe }'),
    });
    expect(problems.map(({ code }) => code)).toEqual(['condition-unreachable']);
  });

  test('has a digest of its texts that forgives line ends and notices everything else', () => {
    const digest = sampleKit().digest;
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(sampleKit({ symptoms: (text) => text.replaceAll('\n', '\r\n') }).digest).toBe(digest);
    expect(sampleKit({ symptoms: (text) => `${text}#` }).digest).not.toBe(digest);
    const files = sampleKitFiles();
    const turned = loadKit({ ...files, others: new Map([...files.others].toReversed()) });
    expect(turned.ok && turned.value.digest).toBe(digest);
  });

  test('comes with its warnings', () => {
    const result = loadKit(
      sampleKitFiles({ alignment: swap('In the last three months, how often', 'How often') }),
    );
    expect(result.ok).toBe(true);
    expect(result.problems).toMatchObject([{ code: 'question-no-period', severity: 'warning' }]);
  });
});

describe('the files of a kit', () => {
  test('are named by kit.yaml, each once, in order', () => {
    const { root } = sampleKitFiles({ kit: swap('glossary: glossary.yaml', 'glossary: metrics.yaml') });
    expect(kitFileNames(root)).toEqual(['alignment.yaml', 'metrics.yaml', 'sources.yaml', 'symptoms.yaml']);
  });

  test('never lie outside its folder', () => {
    const { root } = sampleKitFiles({
      kit: (text) =>
        text.replace('[alignment.yaml]', '[../a.yaml, /etc/passwd, a/../b.yaml, .x.yaml, sub/a.yml]'),
    });
    expect(kitFileNames(root)).toEqual([
      'glossary.yaml',
      'metrics.yaml',
      'sources.yaml',
      'sub/a.yml',
      'symptoms.yaml',
    ]);
  });

  test('are none when kit.yaml cannot be read', () => {
    expect(kitFileNames({ path: 'kit.yaml', text: 'a: [' })).toEqual([]);
    expect(said(loadKit({ root: { path: 'kit.yaml', text: 'a: [' }, others: new Map() }).problems)).toEqual([
      '1:5 yaml-syntax',
    ]);
  });

  test.each(['alignment', 'symptoms', 'metrics', 'glossary', 'sources'])(
    'a missing %s.yaml is said where it is named, and once',
    (name) => {
      const files = sampleKitFiles();
      const others = new Map([...files.others].filter(([file]) => file !== `${name}.yaml`));
      const { problems } = loadKit({ ...files, others });
      expect(problems).toMatchObject([
        { code: 'file-missing', place: { path: 'sample/kit.yaml' }, args: { path: `${name}.yaml` } },
      ]);
    },
  );

  test('one file named twice is a duplicate, and what stands in it is not', () => {
    const problems = problemsOf({ kit: swap('[alignment.yaml]', '[alignment.yaml, alignment.yaml]') });
    expect(problems).toMatchObject([
      { code: 'id-duplicate', args: { id: 'alignment.yaml', kind: 'file' }, other: { line: 16 } },
    ]);
  });

  test('problems of several files come together', () => {
    const problems = problemsOf({
      kit: swap('version: 1.0.0', 'version: one'),
      alignment: swap('horizon: 30', 'horizon: 31'),
      symptoms: (text) => text.replace('kind: metric', 'kind: [metric'),
      metrics: swap('    unit: percent\n', ''),
    });
    expect(problems.map(({ place, code }) => [place.kind === 'file' && place.path, code])).toEqual([
      ['sample/alignment.yaml', 'not-one-of'],
      ['sample/kit.yaml', 'wrong-format'],
      ['sample/metrics.yaml', 'missing-field'],
      ['sample/symptoms.yaml', 'yaml-syntax'],
    ]);
  });
});
