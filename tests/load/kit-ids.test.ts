import { describe, expect, test } from 'vitest';
import { loadKit } from '../../src/load/load-kit.ts';
import type { ProblemCode } from '../../src/model/problem.ts';
import { problemsOf, swap } from '../support/changed-kit.ts';
import { sampleKitFiles } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

describe('ids', () => {
  test.each<[string, string, string, string, ProblemCode, Readonly<Record<string, unknown>>]>([
    [
      'a cause',
      'alignment',
      'capability: cross-team-work,',
      'capability: cross-team-wrk,',
      'id-unknown',
      { id: 'cross-team-wrk', kind: 'capability', suggestion: 'cross-team-work' },
    ],
    [
      'a cause of another kind',
      'alignment',
      'capability: cross-team-work,',
      'symptom: cross-team-work,',
      'id-unknown',
      { id: 'cross-team-work', kind: 'symptom', actual: 'capability', field: 'capability' },
    ],
    [
      'a cause that is a question',
      'alignment',
      'capability: cross-team-work,',
      'capability: joint-planning,',
      'id-unknown',
      { id: 'joint-planning', kind: 'capability', actual: 'question' },
    ],
    [
      'a symptom that is repaired',
      'alignment',
      'capability: lead-definition, effect',
      'capability: leads-called-worthless, effect',
      'id-unknown',
      { id: 'leads-called-worthless', kind: 'capability', actual: 'symptom' },
    ],
    [
      'a role',
      'alignment',
      'ceo: 0.5, rep: 1',
      'ceo: 0.5, rap: 1',
      'id-unknown',
      { id: 'rap', kind: 'role', suggestion: 'rep' },
    ],
    [
      'a role of a wording',
      'alignment',
      'rep: How do you know',
      'cfo: How do you know',
      'id-unknown',
      { id: 'cfo', kind: 'role', suggestion: 'ceo' },
    ],
    [
      'an owner',
      'alignment',
      'owner: ceo',
      'owner: nobody-at-all',
      'id-unknown',
      { id: 'nobody-at-all', kind: 'role' },
    ],
    [
      'a fact',
      'alignment',
      'when: uses-channel-partners',
      'when: uses-channel-partner',
      'id-unknown',
      { id: 'uses-channel-partner', kind: 'fact', suggestion: 'uses-channel-partners' },
    ],
    [
      'a fact deep in a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { all: [{ not: { fact: siz, at-least: 2 } }] }',
      'id-unknown',
      { id: 'siz', kind: 'fact', suggestion: 'size' },
    ],
    [
      'a question of a condition',
      'alignment',
      'when: uses-channel-partners',
      'when: { answer: joint, at-least: 2 }',
      'id-unknown',
      { id: 'joint', kind: 'question' },
    ],
    [
      'an earlier fix',
      'alignment',
      'after: []',
      'after: [monthly-meeting]',
      'id-unknown',
      { id: 'monthly-meeting', kind: 'fix' },
    ],
    [
      'what moves',
      'alignment',
      '{ id: joint-planning,',
      '{ id: joint-plan,',
      'id-unknown',
      { id: 'joint-plan' },
    ],
    [
      'what is repaired',
      'alignment',
      'capability: lead-definition, effect',
      'capability: lead, effect',
      'id-unknown',
      { id: 'lead' },
    ],
    [
      'a row',
      'alignment',
      'covers: [S1-042]',
      'covers: [S1-043]',
      'id-unknown',
      { id: 'S1-043', kind: 'row', suggestion: 'S1-040' },
    ],
    [
      'a metric of the same name',
      'metrics',
      'id: win-rate',
      'id: win-rates',
      'id-unknown',
      { id: 'win-rate', kind: 'metric', suggestion: 'win-rates' },
    ],
    [
      'a cut loop',
      'kit',
      'effect: cross-team-work',
      'effect: cross-team-wor',
      'id-unknown',
      { id: 'cross-team-wor', suggestion: 'cross-team-work' },
    ],
    [
      'a system',
      'sources',
      'id: S1-025, system: SYS-13',
      'id: S1-025, system: SYS-14',
      'id-unknown',
      { id: 'SYS-14', suggestion: 'SYS-13' },
    ],
  ])('%s that leads nowhere is named', (_, ...row) => {
    const [file, from, to, code, args] = row;
    const problems = problemsOf({ [file]: swap(from, to) });
    const wanted: unknown = expect.objectContaining(args);
    expect(problems).toContainEqual(expect.objectContaining({ code, args: wanted }));
    expect(problems.every((problem) => problem.code === code)).toBe(true);
  });

  test.each<[string, string, string, string, string]>([
    ['a capability', 'alignment', '  - id: cross-team-work', '  - id: lead-definition', 'capability'],
    [
      'a symptom with the name of a capability',
      'symptoms',
      '  - id: leads-called-worthless',
      '  - id: lead-definition',
      'symptom',
    ],
    [
      'a capability with the name of a domain',
      'alignment',
      '  - id: cross-team-work',
      '  - id: alignment',
      'capability',
    ],
    ['a question', 'alignment', 'id: joint-planning\n', 'id: lead-definition-written\n', 'question'],
    [
      'a former id of another question',
      'alignment',
      'was: [lead-meaning]',
      'was: [joint-planning]',
      'question',
    ],
    ['a fix', 'alignment', '- id: monthly-joint-meeting', '- id: agree-lead-definition', 'fix'],
    ['a role', 'kit', '{ id: rep,', '{ id: ceo,', 'role'],
    ['a fact', 'kit', '{ id: uses-channel-partners,', '{ id: size,', 'fact'],
  ])('%s given twice is named with both places', (_, ...row) => {
    const [file, from, to, kind] = row;
    const duplicates = problemsOf({ [file]: swap(from, to) }).filter(({ code }) => code === 'id-duplicate');
    expect(duplicates).toMatchObject([{ args: { kind }, other: { kind: 'file' } }]);
  });

  test.each([
    ['a misspelt list', 'capabilities:', 'capabilites:', ['5:1 unknown-field']],
    [
      'a list under another name',
      'capabilities:',
      'abilities-of-ours:',
      ['2:1 missing-field', '5:1 unknown-field'],
    ],
    ['a misspelt id', '  - id: cross-team-work', '  - idd: cross-team-work', ['61:5 unknown-field']],
    [
      'two entries run together',
      '  - id: cross-team-work',
      '    id: cross-team-work',
      ['61:5 yaml-duplicate-key'],
    ],
  ])('that %s hides are not missed elsewhere', (_, from, to, expected) => {
    expect(said(problemsOf({ alignment: swap(from, to) }))).toEqual(expected);
  });

  test('a thousand slips are listed up to a number', () => {
    const covers = Array.from({ length: 1000 }, (_, index) => `X-${index}`).join(', ');
    expect(problemsOf({ alignment: swap('covers: [S1-042]', `covers: [${covers}]`) })).toHaveLength(200);
  });
});

describe('rules find the place', () => {
  test.each<[ProblemCode, string, string, string, number, number]>([
    [
      'link-cycle',
      'alignment',
      '    fixes:\n      - id: monthly',
      '    caused-by:\n      - { capability: lead-definition, strength: weak, because: X., source: seed }\n    fixes:\n      - id: monthly',
      0,
      0,
    ],
    ['outcome-weights', 'symptoms', 'weight: 1', 'weight: 0.9', 19, 5],
    ['thresholds-order', 'metrics', '[10, 17, 25, 35]', '[17, 10, 25, 35]', 9, 5],
    ['fix-cycle', 'alignment', 'after: []', 'after: [agree-lead-definition]', 56, 9],
    [
      'capability-without-core',
      'alignment',
      '        core: true               # exactly',
      '        # exactly',
      6,
      9,
    ],
    ['question-without-role', 'alignment', 'roles: { rep: 1 }', 'roles: {}', 78, 9],
  ])('%s', (code, ...row) => {
    const [file, from, to, line, column] = row;
    const [problem] = problemsOf({ [file]: swap(from, to) }).filter((one) => one.code === code);
    if (problem?.place.kind !== 'file') throw new Error(`no ${code}`);
    const { excerpt } = problem.place;
    if (line > 0) expect({ text: excerpt.text, line: problem.place.line }).toMatchObject({ line });
    if (column > 0) expect(problem.place.column).toBe(column);
  });

  test('a kit whose rules are broken is no kit', () => {
    expect(loadKit(sampleKitFiles({ symptoms: swap('weight: 1', 'weight: 0.9') })).ok).toBe(false);
  });
});
