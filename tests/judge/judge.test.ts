import { describe, expect, it } from 'vitest';
import type { Floor, Waiver } from '../../src/model/policy.ts';
import { judge } from '../../src/judge/judge.ts';
import { aPolicy, aVerdict, toldOf } from '../support/a-verdict.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { composeReport } from '../../src/report/compose-report.ts';

const error = { level: 'error' } as const;
const warn = { level: 'warn' } as const;

function aFloor(given: Partial<Floor> & Pick<Floor, 'atLeast'>): Floor {
  return { scope: 'overall', id: 'overall', level: 'error', ifNotAssessed: 'fail', ...given };
}

function aWaiver(given: Partial<Waiver> = {}): Waiver {
  const plain = { rule: 'floor', subject: 'alignment', reason: 'They merge.', owner: 'A. Director' } as const;
  return { ...plain, expires: '2026-12-31', ...given };
}

const lowDomain = aFloor({ scope: 'domain', id: 'alignment', atLeast: 50 });

describe('a policy', () => {
  it('that asks for nothing holds', () => {
    expect(aVerdict({})).toMatchObject({
      holds: true,
      holdsWithoutWaivers: true,
      findings: [],
      summary: { text: 'The policy asks for nothing, so it holds.' },
    });
  });

  it('names the report and the file it was held against', () => {
    expect(aVerdict({})).toMatchObject({
      company: 'Northwind Instruments',
      wave: '2026-Q4',
      at: '2026-11-21',
      policy: 'topline.policy.yaml',
      kit: { id: 'small-sales-kit' },
    });
  });
});

describe('a floor', () => {
  it('holds at the score itself, fails above it, and only warns where the policy says so', () => {
    const { findings, holds } = aVerdict({
      policy: {
        floors: [
          aFloor({ atLeast: 43 }),
          lowDomain,
          aFloor({ scope: 'capability', id: 'joint-planning', atLeast: 10, level: 'warn' }),
        ],
      },
    });
    expect(toldOf(findings)).toEqual([
      'floor overall holds',
      'floor alignment fails',
      'floor joint-planning warns',
    ]);
    expect(holds).toBe(false);
    expect(findings[1]?.summary.text).toBe(
      '“Sales and marketing pull together” scores 37.2 (29–47); at least 50 is wanted.',
    );
  });

  it('names the worst answers and where they stand, ten at most', () => {
    const [finding] = aVerdict({ policy: { floors: [lowDomain] } }).findings;
    expect(finding?.places).toHaveLength(10);
    expect(finding?.places[0]).toEqual({
      question: 'joint-planning-held',
      path: 'r1.yaml',
      line: 10,
      column: 3,
    });
  });

  it.each([
    ['fail', 'error', 'fails'],
    ['fail', 'warn', 'warns'],
    ['warn', 'error', 'warns'],
    ['skip', 'error', 'skipped'],
  ] as const)('without a score and %s at level %s: %s', (ifNotAssessed, level, outcome) => {
    const floor = aFloor({ scope: 'capability', id: 'nowhere', atLeast: 10, level, ifNotAssessed });
    const [finding] = aVerdict({ policy: { floors: [floor] } }).findings;
    expect(finding).toMatchObject({
      adjusted: outcome,
      summary: { text: '“nowhere” has no score (nobody answered); at least 10 is wanted.' },
    });
  });

  it('that lies well below the range of the score could be tightened', () => {
    const { tighten } = aVerdict({
      policy: {
        floors: [
          aFloor({ atLeast: 20 }),
          aFloor({ scope: 'domain', id: 'force', atLeast: 45 }),
          aFloor({ scope: 'capability', id: 'nowhere', atLeast: 0 }),
        ],
      },
    });
    expect(tighten.map(({ subject, from, to }) => [subject, from, to])).toEqual([['overall', 20, 37]]);
  });
});

describe('coverage', () => {
  it.each([
    [1, 'holds'],
    [1.01, 'fails'],
  ])('of at least %d %s where every capability has a score', (atLeast, outcome) => {
    const { findings } = aVerdict({ policy: { coverage: { ...error, atLeast } } });
    expect(toldOf(findings)).toEqual([`coverage overall ${outcome}`]);
  });
});

describe('the age of answers', () => {
  it('is told by capability, the oldest answers first', () => {
    const { findings } = aVerdict({ policy: { maxAgeDays: { ...warn, days: 30 } }, at: '2027-01-21' });
    expect(findings).toHaveLength(11);
    expect(findings.every(({ adjusted }) => adjusted === 'warns')).toBe(true);
    expect(findings[0]?.summary.text).toBe(
      'On “Managers coach their sellers” 5 answers are older than 30 days; the oldest is 61 days old.',
    );
  });

  it('is fine while nothing is older', () => {
    const { findings } = aVerdict({
      policy: { maxAgeDays: { ...error, days: 30 }, maxHalfLives: { ...error, times: 1 } },
    });
    expect(findings.map(({ summary }) => summary.text)).toEqual([
      'No answer is older than 30 days.',
      'No answer is older than the half-life of the question.',
    ]);
  });

  it('is counted in half-lives of each question', () => {
    const policy = { maxHalfLives: { ...error, times: 0.5 } };
    expect(aVerdict({ policy, at: '2027-05-22' }).holds).toBe(true);
    const late = aVerdict({ policy, at: '2027-05-23' });
    expect(late.holds).toBe(false);
    expect(late.findings.at(-1)?.summary.text).toContain(
      'older than 0.5 times the half-life of the question',
    );
  });
});

describe('root causes', () => {
  const named = 'joint-planning';

  it('that must not be named fail where they are, with their answers', () => {
    const { findings } = aVerdict({
      policy: { rootCause: { ...error, mustNotBe: ['crm', named], mustNotNewlyAppear: false } },
    });
    expect(toldOf(findings)).toEqual(['root-cause crm holds', `root-cause ${named} fails`]);
    expect(findings[1]?.places.length).toBeGreaterThan(0);
  });

  it('cannot be new without a baseline, and that is said', () => {
    const { findings } = aVerdict({
      policy: { rootCause: { ...error, mustNotBe: ['gone'], mustNotNewlyAppear: true } },
    });
    expect(toldOf(findings)).toEqual(['root-cause gone skipped', 'root-cause overall skipped']);
  });
});

describe('roles', () => {
  it('must have answered something', () => {
    const { findings } = aVerdict({
      policy: { requiredRoles: { ...error, roles: ['ceo', 'rep', 'bishop'] } },
    });
    expect(findings.map(({ summary }) => summary.text)).toEqual([
      'Answered as “Chief executive”: one person.',
      'Answered as “Seller”: 3 people.',
      'Nobody answered as “bishop”; somebody must.',
    ]);
  });
});

describe('a waiver', () => {
  it('sets a breach aside, and the verdict without it stays visible', () => {
    const { holds, holdsWithoutWaivers, findings, waivers, summary } = aVerdict({
      policy: { floors: [lowDomain], waivers: [aWaiver()] },
    });
    expect({ holds, holdsWithoutWaivers }).toEqual({ holds: true, holdsWithoutWaivers: false });
    expect(findings[0]).toMatchObject({ strict: 'fails', adjusted: 'waived' });
    expect(waivers[0]).toMatchObject({ state: 'active', owner: 'A. Director' });
    expect(summary.text).toBe('The policy holds. One breach is set aside by a waiver.');
  });

  it.each([
    ['its last day', '2026-11-21', true, 'active'],
    ['the day after', '2026-11-20', false, 'expired'],
  ])('on %s', (_, expires, holds, state) => {
    const verdict = aVerdict({ policy: { floors: [lowDomain], waivers: [aWaiver({ expires })] } });
    expect(verdict.holds).toBe(holds);
    expect(verdict.waivers[0]?.state).toBe(state);
  });

  it('that nothing needs is told, whether it has expired or not', () => {
    const needless = [aWaiver({ subject: 'force' }), aWaiver({ subject: 'force', expires: '2020-01-01' })];
    expect(aVerdict({ policy: { waivers: needless } }).waivers.map(({ summary }) => summary.text)).toEqual([
      'The rule holds without it: remove it.',
      'Expired on 2020-01-01 and no longer needed: remove it.',
    ]);
  });

  it('that was renewed says so of the one that expired, unless a part is left without', () => {
    const renewed = [aWaiver({ expires: '2026-10-31' }), aWaiver({ expires: '2027-03-31' })];
    const { holds, waivers } = aVerdict({ policy: { floors: [lowDomain], waivers: renewed } });
    expect(holds).toBe(true);
    expect(waivers.map(({ summary }) => summary.text)).toEqual([
      'Expired on 2026-10-31; another waiver stands in for it: remove this one.',
      'Set aside by A. Director until 2027-03-31.',
    ]);
    const all = aWaiver({ rule: 'max-age-days', subject: 'overall', expires: '2026-10-31' });
    const policy = {
      maxAgeDays: { ...error, days: 1 },
      waivers: [all, aWaiver({ rule: 'max-age-days', subject: 'crm' })],
    };
    expect(aVerdict({ policy, at: '2026-12-24' }).waivers[0]?.summary.text).toContain(
      'the rule counts again',
    );
  });

  it('of another rule or subject changes nothing', () => {
    const others = [aWaiver({ rule: 'no-drop' }), aWaiver({ subject: 'force' })];
    expect(aVerdict({ policy: { floors: [lowDomain], waivers: others } }).holds).toBe(false);
  });

  it('of the age of everything covers each node', () => {
    const policy = {
      maxAgeDays: { ...error, days: 1 },
      waivers: [aWaiver({ rule: 'max-age-days', subject: 'overall' })],
    };
    expect(aVerdict({ policy, at: '2026-12-24' }).holds).toBe(true);
  });
});

describe('the summary', () => {
  it('counts what fails, warns, could not be checked and has expired', () => {
    const { summary } = aVerdict({
      policy: {
        floors: [lowDomain, aFloor({ atLeast: 90, level: 'warn' })],
        rootCause: { ...error, mustNotBe: [], mustNotNewlyAppear: true },
        waivers: [aWaiver({ expires: '2026-01-01' })],
      },
    });
    expect(summary.text).toBe(
      'The policy does not hold: 1 of 3 checks failed. One warning. One check could not be made. One waiver has expired.',
    );
  });
});

describe('sheets that are nowhere on disk', () => {
  it('are named without a line', () => {
    const kit = aKit({ nodes: [{ id: 'a' }] });
    const sheet = aSheet({ answers: { 'a-q': 0 } });
    for (const place of [
      { kind: 'path', path: 'a.yaml' },
      { kind: 'flag', flag: 'a.yaml' },
    ] as const) {
      const answers = sheet.answers.map((answer) => ({ ...answer, place }));
      const input = inputOn(kit, anAssessment({ ...sheet, answers }));
      const { scorecard, assessment } = input;
      const policy = aPolicy({ floors: [aFloor({ scope: 'capability', id: 'a', atLeast: 50 })] });
      const verdict = judge({ kit, policy, assessment, scorecard, report: composeReport(input) });
      expect(verdict.findings[0]?.places).toEqual([{ question: 'a-q', path: 'a.yaml', line: 0, column: 0 }]);
    }
  });

  it('and empty ones leave nothing to be old or covered', () => {
    const kit = aKit({ nodes: [] });
    const input = inputOn(kit, anAssessment(aSheet()));
    const policy = aPolicy({ maxAgeDays: { ...error, days: 1 }, coverage: { ...error, atLeast: 0.5 } });
    const { scorecard, assessment } = input;
    const verdict = judge({ kit, policy, assessment, scorecard, report: composeReport(input) });
    expect(verdict.findings.map(({ summary }) => summary.text)).toEqual([
      '0 of 0 capabilities have a score (0 %); at least 50 % is wanted.',
      'There are no answers that could be too old.',
    ]);
  });
});
