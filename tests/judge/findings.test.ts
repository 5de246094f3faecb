import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import type { Floor, Policy, Waiver } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { aPolicy, aVerdict, toldOf } from '../support/a-verdict.ts';
import { fourReps } from '../support/two-waves.ts';

const error = { level: 'error' } as const;
const warn = { level: 'warn' } as const;
const newCause = { ...error, mustNotBe: [], mustNotNewlyAppear: true } as const;

const floorOn = (id: string, atLeast: number, given: Partial<Floor> = {}): Floor => ({
  ...{ scope: 'capability', id, atLeast, level: 'error', ifNotAssessed: 'fail' },
  ...given,
});

const waiverOf = (rule: Waiver['rule'], subject: string, expires = '2026-12-31'): Waiver => ({
  ...{ rule, subject, expires },
  reason: 'They merge.',
  owner: 'A. Director',
});

/** A verdict on four sellers who all say the same, and on whoever else is given. */
function verdictOn(
  answers: NonNullable<SheetSketch['answers']>,
  policy: Partial<Policy>,
  more: readonly SheetSketch[] = [],
): Verdict {
  const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'o', kind: 'outcome' }] });
  const input = inputOn(kit, anAssessment(...[...fourReps(answers), ...more].map(aSheet)));
  const { assessment, scorecard } = input;
  return judge({ kit, policy: aPolicy(policy), assessment, scorecard, report: composeReport(input) });
}

describe('every finding', () => {
  it('has an id of its own, made of its rule and its subject, and its place by weight', () => {
    const { findings, summary } = aVerdict({
      policy: {
        floors: [
          floorOn('overall', 10, { scope: 'overall' }),
          floorOn('force', 10, { scope: 'domain' }),
          floorOn('crm', 99),
        ],
        noDrop: { ...error, moreThan: 5 },
        coverage: { ...error, atLeast: 0.5 },
        maxAgeDays: { ...warn, days: 1000 },
        maxHalfLives: { ...warn, times: 9 },
        rootCause: { ...newCause, mustNotBe: ['crm'] },
        requiredRoles: { ...error, roles: ['ceo'] },
      },
    });
    expect(findings.map(({ id, title, strict }) => [id, title, strict])).toEqual([
      ['root-cause:crm', 'A CRM that helps the seller', 'holds'],
      ['root-cause:overall', 'No new root cause', 'skipped'],
      ['required-roles:ceo', 'Chief executive', 'holds'],
      ['floor:overall', 'Overall', 'holds'],
      ['no-drop:overall', 'Overall', 'skipped'],
      ['floor:force', 'The sales force gets what it needs', 'holds'],
      ['floor:crm', 'A CRM that helps the seller', 'fails'],
      ['coverage:overall', 'Overall', 'holds'],
      ['max-age-days:overall', 'Overall', 'holds'],
      ['max-half-lives:overall', 'Overall', 'holds'],
    ]);
    expect(findings.map(({ summary: { id } }) => id)).toEqual(
      findings.map(({ rule, subject }) => `finding.${rule}.${subject}`),
    );
    expect(findings.filter(({ places }) => places.length > 0).map(({ id }) => id)).toEqual(['floor:crm']);
    expect(summary.id).toBe('verdict.summary');
  });

  it('that cannot be told for want of a baseline says so', () => {
    const { findings } = aVerdict({
      policy: { noDrop: { ...error, moreThan: 5 }, rootCause: newCause },
    });
    expect(findings.map(({ summary }) => summary.text)).toEqual([
      'No baseline was given, so nobody can say whether a root cause is new.',
      'No baseline was given, so nobody can say whether a score fell.',
    ]);
  });
});

describe('a floor at the very score', () => {
  it('holds', () => {
    const floors = [floorOn('a', 50)];
    expect(toldOf(verdictOn({ 'a-q': 2 }, { floors }).findings)).toEqual(['floor a holds']);
  });

  it('could rise as soon as there are five points of room below the range', () => {
    const floors = [floorOn('a', 45)];
    expect(verdictOn({ 'a-q': 2 }, { floors }).tighten).toEqual([
      {
        id: 'tighten:capability:a',
        subject: 'a',
        from: 45,
        to: 50,
        summary: {
          id: 'tighten.capability.a',
          text: '“Title of a”: the floor could rise from 45 to 50.',
        },
      },
    ]);
    expect(verdictOn({ 'a-q': 2 }, { floors: [floorOn('a', 45.5)] }).tighten).toEqual([]);
  });
});

describe('coverage', () => {
  it('does not count what the company does not have, and holds at exactly what is wanted', () => {
    const answers = { 'a-q': 2, 'b-q': { na: 'We sell direct.' } };
    const { findings } = verdictOn(answers, { coverage: { ...error, atLeast: 0.5 } });
    expect(findings[0]).toMatchObject({
      strict: 'holds',
      summary: { text: '1 of 2 capabilities have a score (50 %); at least 50 % is wanted.' },
    });
  });

  it.each([
    ['misses', { 'a-q': 2, 'b-q': 2 }, 0.667, 'fails', '2 of 3', '66.67 %', '66.7 %'],
    ['reaches', { 'a-q': 2 }, 0.3333, 'holds', '1 of 3', '33.33 %', '33.33 %'],
  ] as const)('that %s what is wanted by a hair reads like that', (...row) => {
    const [, answers, atLeast, strict, some, share, wanted] = row;
    const { findings } = verdictOn(answers, { coverage: { ...error, atLeast } });
    const text = `${some} capabilities have a score (${share}); at least ${wanted} is wanted.`;
    expect(findings[0]).toMatchObject({ strict, summary: { text } });
  });
});

describe('a required role', () => {
  it('is missing where nobody of it answered anything, even if somebody has a sheet', () => {
    const requiredRoles = { ...error, roles: ['rep', 'ceo'] };
    const empty: SheetSketch = { id: 'ceo-1', role: 'ceo' };
    expect(toldOf(verdictOn({ 'a-q': 2 }, { requiredRoles }, [empty]).findings)).toEqual([
      'required-roles rep holds',
      'required-roles ceo fails',
    ]);
  });

  it('is missing where all its people said was "I don’t know" or "does not apply"', () => {
    const requiredRoles = { ...error, roles: ['rep', 'ceo'] };
    const unsure: SheetSketch = { id: 'ceo-1', role: 'ceo', answers: { 'a-q': 'unknown' } };
    const other: SheetSketch = { id: 'ceo-2', role: 'ceo', answers: { 'a-q': { na: 'none' } } };
    expect(toldOf(verdictOn({ 'a-q': 2 }, { requiredRoles }, [unsure, other]).findings)).toEqual([
      'required-roles rep holds',
      'required-roles ceo fails',
    ]);
  });
});

describe('a root cause that must not be', () => {
  const mustNotBe = (node: string) => ({
    rootCause: { ...error, mustNotBe: [node], mustNotNewlyAppear: false },
  });

  it('is told by its title, whether it is named or not', () => {
    const texts = ['joint-planning', 'crm', 'nowhere'].flatMap((node) =>
      aVerdict({ policy: mustNotBe(node) }).findings.map(({ summary }) => summary.text),
    );
    expect(texts).toEqual([
      '“Sales and marketing plan together” is named as a root cause and must not be one.',
      '“A CRM that helps the seller” is not named as a root cause.',
      '“nowhere” has no score, so nobody can say whether it is a root cause.',
    ]);
  });
});

describe('a waiver', () => {
  it('says until when it sets aside what, and that an expired one counts no longer', () => {
    const floors = ['alignment', 'force'].map((id) => floorOn(id, 90, { scope: 'domain' }));
    const waivers = [waiverOf('floor', 'alignment'), waiverOf('floor', 'force', '2026-10-31')];
    const { waivers: entries } = aVerdict({ policy: { floors, waivers } });
    expect(entries.map(({ id, state, summary }) => [id, state, summary.id, summary.text])).toEqual([
      ['waiver:1', 'active', 'waiver.1', 'Set aside by A. Director until 2026-12-31.'],
      [
        'waiver:2',
        'expired',
        'waiver.2',
        'Expired on 2026-10-31; the rule counts again. A. Director must renew it or mend the cause.',
      ],
    ]);
  });

  it('stands in for one that expired until its last day, whatever else is set aside', () => {
    const floors = [floorOn('alignment', 90, { scope: 'domain' }), floorOn('crm', 99)];
    const waivers = [
      waiverOf('floor', 'alignment', '2026-10-31'),
      waiverOf('floor', 'alignment', '2026-11-21'),
      waiverOf('floor', 'crm'),
    ];
    const [first] = aVerdict({ policy: { floors, waivers }, at: '2026-11-21' }).waivers;
    expect(first?.summary.text).toBe(
      'Expired on 2026-10-31; another waiver stands in for it: remove this one.',
    );
  });

  it('sets a warning aside too, and leaves alone what holds', () => {
    const floors = [floorOn('crm', 99, { level: 'warn' }), floorOn('coaching', 1)];
    const waivers = [waiverOf('floor', 'crm'), waiverOf('floor', 'coaching')];
    const verdict = aVerdict({ policy: { floors, waivers } });
    expect(verdict.findings.map(({ strict, adjusted }) => [strict, adjusted])).toEqual([
      ['warns', 'waived'],
      ['holds', 'holds'],
    ]);
    expect(verdict.waivers.map(({ state }) => state)).toEqual(['active', 'unused']);
    expect(verdict.holdsWithoutWaivers).toBe(true);
  });

  it('of the whole covers every node only where it is about the age of answers', () => {
    const at = '2029-01-01';
    const adjusted = (policy: Partial<Policy>) =>
      new Set(aVerdict({ policy, at }).findings.map((finding) => finding.adjusted));
    const ages = { maxAgeDays: { ...error, days: 1 } };
    const lives = { maxHalfLives: { ...error, times: 1 } };
    const always = '2030-01-01';
    expect(adjusted({ ...ages, waivers: [waiverOf('max-age-days', 'overall', always)] })).toEqual(
      new Set(['waived']),
    );
    expect(adjusted({ ...lives, waivers: [waiverOf('max-half-lives', 'overall', always)] })).toEqual(
      new Set(['waived']),
    );
    expect(adjusted({ ...ages, waivers: [waiverOf('max-age-days', 'crm', always)] })).toEqual(
      new Set(['waived', 'fails']),
    );
    const floors = [floorOn('crm', 99)];
    expect(adjusted({ floors, waivers: [waiverOf('floor', 'overall', always)] })).toEqual(new Set(['fails']));
  });
});

describe('the summary', () => {
  it('names each rule of which more failed than a page shows, and no other', () => {
    const text = (policy: Partial<Policy>) => aVerdict({ policy, at: '2027-01-21' }).summary.text;
    const missed = Array.from({ length: 11 }, (_, at) => floorOn(`nowhere-${at}`, 10));
    expect(text({ floors: [...missed.slice(1), floorOn('crm', 1)] })).toBe(
      'The policy does not hold: 10 of 11 checks failed.',
    );
    expect(text({ floors: missed, maxAgeDays: { ...error, days: 30 } })).toBe(
      'The policy does not hold: 22 of 22 checks failed, 11 of them of the rule floor, 11 of them of the rule max-age-days.',
    );
  });

  it('speaks of one and of several in the right number', () => {
    const text = (policy: Partial<Policy>) => aVerdict({ policy }).summary.text;
    expect(text({ floors: [floorOn('crm', 99)] })).toBe('The policy does not hold: 1 of 1 check failed.');
    const low = ['crm', 'coaching'].map((id) => floorOn(id, 99, { level: 'warn' }));
    const expired = low.map(({ id }) => waiverOf('floor', id, '2026-01-01'));
    expect(
      text({
        floors: low,
        waivers: expired,
        noDrop: { ...error, moreThan: 5 },
        rootCause: newCause,
      }),
    ).toBe('The policy holds. 2 warnings. 2 checks could not be made. 2 waivers have expired.');
    const active = low.map(({ id }) => waiverOf('floor', id));
    expect(text({ floors: low, waivers: active })).toBe(
      'The policy holds. 2 breaches are set aside by a waiver.',
    );
  });
});
