import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/load/load-policy.ts';
import { docSamples } from '../support/doc-samples.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

const kit = sampleKit();

function loaded(text: string) {
  return loadPolicy(kit, { path: 'policy.yaml', text });
}

test('the sample policy says everything a policy can say', () => {
  const result = loaded(docSamples('policy-format.md').get('policy') ?? '');
  expect(result.ok && result.value).toEqual({
    path: 'policy.yaml',
    floors: [
      { scope: 'overall', id: 'overall', atLeast: 60, level: 'error', ifNotAssessed: 'fail' },
      { scope: 'domain', id: 'alignment', atLeast: 50, level: 'warn', ifNotAssessed: 'skip' },
      { scope: 'capability', id: 'lead-definition', atLeast: 40, level: 'error', ifNotAssessed: 'fail' },
    ],
    noDrop: { moreThan: 5, level: 'error' },
    coverage: { atLeast: 0.6, level: 'error' },
    maxAgeDays: { days: 400, level: 'warn' },
    maxHalfLives: { times: 2, level: 'error' },
    rootCause: { mustNotBe: ['lead-definition'], mustNotNewlyAppear: true, level: 'error' },
    requiredRoles: { roles: ['ceo', 'rep'], level: 'error' },
    waivers: [
      {
        rule: 'floor',
        subject: 'lead-definition',
        reason: 'The two teams merge in January.',
        owner: 'A. Director',
        expires: '2027-03-31',
      },
    ],
  });
});

test('an empty policy asks for nothing', () => {
  expect(loaded('{}')).toEqual({
    ok: true,
    problems: [],
    value: { path: 'policy.yaml', floors: [], waivers: [] },
  });
});

test('every rule may be written short or long', () => {
  const short = loaded(
    'no-drop: 5\ncoverage: 0.5\nmax-age-days: 30\nmax-half-lives: 1\nroot-cause: {}\nrequired-roles: [ceo]',
  );
  const long = loaded(
    'no-drop: { more-than: 5 }\ncoverage: { at-least: 0.5 }\nmax-age-days: { days: 30 }\nmax-half-lives: { times: 1 }\nroot-cause: { level: error }\nrequired-roles: { roles: [ceo] }',
  );
  expect(short).toEqual(long);
  expect(short).toMatchObject({
    ok: true,
    value: { rootCause: { mustNotBe: [], mustNotNewlyAppear: false } },
  });
});

test('the roles that must have answered may be only a warning, and the word for that is no role', () => {
  expect(loaded('required-roles: { roles: [rep, ceo], level: warn }')).toMatchObject({
    ok: true,
    value: { requiredRoles: { roles: ['rep', 'ceo'], level: 'warn' } },
  });
});

test('floors come in the order of their ids', () => {
  const result = loaded('floors: { capabilities: { lead-definition: 1, cross-team-work: { at-least: 2 } } }');
  expect(result.ok && result.value.floors.map(({ id }) => id)).toEqual([
    'cross-team-work',
    'lead-definition',
  ]);
});

test('ids that the kit does not have are named with a suggestion', () => {
  const { ok, problems } = loaded(`floors:
  domains: { alignmnt: 50 }
  capabilities: { quite-other: 40 }
root-cause: { must-not-be: [lead-definitions] }
required-roles: { roles: [cio] }
waivers:
  - { rule: floor, subject: overal, reason: R., owner: O., expires: 2027-01-01 }
`);
  expect(ok).toBe(false);
  expect(problems.map(({ args }) => args)).toEqual([
    { id: 'alignmnt', kind: 'domain', suggestion: 'alignment' },
    { id: 'quite-other', kind: 'capability' },
    { id: 'lead-definitions', kind: 'capability', suggestion: 'lead-definition' },
    { id: 'cio', kind: 'role', suggestion: 'ceo' },
    { id: 'overal', kind: 'domain, capability or role', suggestion: 'overall' },
  ]);
});

test.each([
  [
    'waivers: [{ rule: floor, subject: overall, owner: O., expires: 2027-01-01 }]',
    ['1:11 waiver-without-reason'],
  ],
  [
    'waivers: [{ rule: floor, subject: overall, reason: R., owner: O., expires: soon }]',
    ['1:76 wrong-format'],
  ],
  [
    'waivers: [{ rule: flor, subject: overall, reason: R., owner: O., expires: 2027-01-01 }]',
    ['1:19 not-one-of'],
  ],
  ['floors: { overall: 160 }', ['1:20 out-of-range']],
  ['floors: { overall: { at-lest: 60 } }', ['1:22 unknown-field']],
  ['floors: { overall: high }', ['1:20 wrong-type']],
  ['coverage: 60', ['1:11 out-of-range']],
  ['max-age-days: 0', ['1:15 out-of-range']],
  ['required-roles: ceo', ['1:17 wrong-type']],
  ['flors: {}', ['1:1 unknown-field']],
  ['a: [', ['1:5 yaml-syntax']],
])('%s is refused at its place', (text, problems) => {
  expect(said(loaded(text).problems)).toEqual(problems);
});
