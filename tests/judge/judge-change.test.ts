import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { aKit } from '../support/a-kit.ts';
import { anAssessment, aSheet } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aPolicy, toldOf } from '../support/a-verdict.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
const high = { ...low, 'a-q': 3, 'a-second': 3, 'o-q': 3 };
const error = { level: 'error' } as const;
const spring = waveReport(kit, '2026-02-01', fourReps(low));
const autumn = waveReport(kit, '2026-11-01', fourReps(high));

function held(policy: Partial<Policy>, before: Report, report: Report): Verdict {
  const comparison = compareReports(kit, before, report);
  const nothing = { assessment: anAssessment(), scorecard: { readings: [] } };
  return judge({ kit, policy: aPolicy(policy), ...nothing, report, comparison });
}

describe('a fall against the baseline', () => {
  const noDrop = { ...error, moreThan: 5 };

  it('fails the domain, the whole and the capability that fell', () => {
    const verdict = held({ noDrop }, autumn, { ...spring, at: '2026-11-02' });
    expect(toldOf(verdict.findings)).toEqual([
      'no-drop overall fails',
      'no-drop one fails',
      'no-drop two holds',
      'no-drop a fails',
    ]);
    expect(verdict.findings[1]?.summary.text).toBe(
      '“Domain one” fell by 12.5 against 2026-11 (-12.5 to -12.5); a fall of up to 5 is allowed.',
    );
    expect(verdict.baseline).toEqual({ wave: '2026-11', at: '2026-11-01', missing: [], onlyBefore: [] });
  });

  it('holds as long as the allowed fall lies within its range', () => {
    const verdict = held({ noDrop: { ...error, moreThan: 12.5 } }, autumn, spring);
    expect(verdict.findings[1]).toMatchObject({
      subject: 'one',
      adjusted: 'holds',
      summary: {
        text: '“Domain one” fell by 12.5 against 2026-11 (-12.5 to -12.5); a fall of up to 12.5 is allowed.',
      },
    });
  });

  it('says where only its range makes it hold, and where it is noise', () => {
    const all = { 'a-q': 4, 'a-second': 4, 'b-q': 4, 'c-q': 4 };
    const none = { 'a-q': 0, 'a-second': 0, 'b-q': 0, 'c-q': 4 };
    const then = waveReport(kit, '2026-02-01', fourReps(all));
    const split = fourReps(all).map((rep, at) => (at < 2 ? rep : { ...rep, answers: none }));
    const now = waveReport(kit, '2026-11-01', split);
    const texts = held({ noDrop: { ...error, moreThan: 0.25 } }, then, now).findings.map(
      ({ summary }) => summary.text,
    );
    expect(texts[1]).toMatch(
      /fell by 50, within noise, against 2026-02 \(.+\); a fall of up to 0\.25 is allowed, and the range reaches into that\.$/,
    );
  });

  it('comes for the capabilities the furthest first', () => {
    const then = waveReport(kit, '2026-02-01', fourReps({ 'a-q': 4, 'a-second': 4, 'b-q': 4, 'c-q': 3 }));
    const now = waveReport(kit, '2026-11-01', fourReps({ 'a-q': 2, 'a-second': 2, 'b-q': 0, 'c-q': 0 }));
    const fallen = held({ noDrop }, then, now).findings.map(({ subject }) => subject);
    expect(fallen).toEqual(['overall', 'one', 'two', 'b', 'c', 'a']);
  });

  it('is none where everything rose or stayed', () => {
    const texts = held({ noDrop }, spring, autumn).findings.map(({ summary }) => summary.text);
    expect(texts[1]).toContain('rose by 12.5 against 2026-02');
    expect(texts[2]).toBe(
      '“Domain two” did not move against 2026-02 (0 to 0); a fall of up to 5 is allowed.',
    );
  });

  it.each([
    ['there was no score then', { 'c-q': 1 }, high],
    ['there is no score now', high, { 'c-q': 1 }],
  ] as const)('cannot be told where %s', (reason, then, now) => {
    const before = waveReport(kit, '2026-02-01', fourReps(then));
    const after = waveReport(kit, '2026-11-01', fourReps(now));
    const [finding] = held({ noDrop }, before, after).findings;
    expect(finding).toMatchObject({
      adjusted: 'skipped',
      summary: { text: `“Overall” cannot be compared: ${reason}.` },
    });
  });

  it('cannot be told of a capability that lost its score, and that is said', () => {
    const now = waveReport(kit, '2026-11-01', fourReps({ 'a-q': 1, 'a-second': 1, 'c-q': 3, 'd-q': 1 }));
    const { findings } = held({ noDrop }, spring, now);
    expect(toldOf(findings).at(-1)).toBe('no-drop b skipped');
    expect(findings.at(-1)?.summary.text).toBe('“Title of b” cannot be compared: there is no score now.');
  });

  it('cannot be told without a baseline', () => {
    const nothing = { assessment: anAssessment(), scorecard: { readings: [] } };
    const verdict = judge({ kit, policy: aPolicy({ noDrop }), ...nothing, report: spring });
    expect(toldOf(verdict.findings)).toEqual(['no-drop overall skipped']);
    expect(verdict.baseline).toBeUndefined();
  });
});

describe('what is lost of a baseline', () => {
  it('are people, by id or by role, which fails nothing', () => {
    const chief = { id: 'chief', role: 'ceo', answers: low } as const;
    const shy = Array.from({ length: 5 }, (_, at): SheetSketch => {
      const id = `shy-${String(at)}`;
      return { id, respondent: { id, roles: ['rep'], anonymous: true }, answers: low };
    });
    const before = waveReport(kit, '2026-02-01', [...fourReps(low), chief, ...shy]);
    const verdict = held({ noDrop: { ...error, moreThan: 5 } }, before, autumn);
    expect(verdict.holds).toBe(true);
    expect(verdict.baseline).toMatchObject({
      ...{ missing: ['chief', '~rep'], onlyBefore: [] },
      lost: { id: 'verdict.lost', text: 'Answered in 2026-02 and not now: chief and reps without names.' },
    });
  });

  it('is a question', () => {
    const { 'a-second': _, ...most } = low;
    const { baseline } = held({}, spring, waveReport(kit, '2026-11-01', fourReps(most)));
    expect(baseline).toMatchObject({ missing: [], onlyBefore: ['a-second'] });
    expect(baseline?.lost?.text).toBe('One question that was answered then is not answered now.');
  });

  it('is told of several questions', () => {
    const verdict = held(
      {},
      spring,
      waveReport(kit, '2026-11-01', fourReps({ 'a-q': 3, 'b-q': 2, 'c-q': 3 })),
    );
    expect(verdict.baseline?.lost?.text).toBe('2 questions that were answered then are not answered now.');
  });
});

describe('coverage', () => {
  it('counts every capability that applies', () => {
    const { findings } = held({ coverage: { ...error, atLeast: 0.8 } }, spring, spring);
    expect(findings[0]?.summary.text).toBe(
      '3 of 4 capabilities have a score (75 %); at least 80 % is wanted.',
    );
  });
});

describe('a root cause against the baseline', () => {
  const rootCause = { ...error, mustNotBe: [], mustNotNewlyAppear: true };

  it('fails where it is new', () => {
    const { findings } = held({ rootCause }, autumn, spring);
    expect(toldOf(findings)).toEqual(['root-cause a fails']);
    expect(findings[0]?.summary.text).toBe('A root cause is new against 2026-11: fault of a.');
  });

  it('holds where it was there before, or went', () => {
    for (const [before, after] of [[spring, spring] as const, [spring, autumn] as const]) {
      const { findings } = held({ rootCause }, before, after);
      expect(toldOf(findings)).toEqual(['root-cause overall holds']);
      expect(findings[0]).toMatchObject({
        title: 'No new root cause',
        summary: { text: 'No root cause is new against 2026-02.' },
      });
    }
  });

  it('fails where the baseline did not assess it, and says so', () => {
    const blank = waveReport(kit, '2026-01-01', fourReps({ 'a-q': 'unknown', 'b-q': 2 }));
    const { findings } = held({ rootCause }, blank, spring);
    expect(toldOf(findings)).toEqual(['root-cause a fails']);
    expect(findings[0]?.summary.text).toBe(
      'A root cause is new against 2026-01, which did not assess it: fault of a.',
    );
  });

  it('that is also forbidden is told once', () => {
    const both = { ...rootCause, mustNotBe: ['a', 'b'] };
    expect(toldOf(held({ rootCause: both }, autumn, spring).findings)).toEqual([
      'root-cause a fails',
      'root-cause b holds',
    ]);
  });

  it('cannot be told of a capability without a score, nor where nothing has one', () => {
    const both = { ...rootCause, mustNotBe: ['b', 'd'] };
    const { findings } = held({ rootCause: both }, spring, autumn);
    expect(toldOf(findings)).toEqual([
      'root-cause b holds',
      'root-cause d skipped',
      'root-cause overall holds',
    ]);
    expect(findings[1]?.summary.text).toBe(
      '“Title of d” has no score, so nobody can say whether it is a root cause.',
    );
    const blank = held(
      { rootCause: both },
      spring,
      waveReport(kit, '2026-11-01', fourReps({ 'a-q': 'unknown' })),
    );
    expect(toldOf(blank.findings)).toEqual([
      'root-cause b skipped',
      'root-cause d skipped',
      'root-cause overall skipped',
    ]);
    expect(blank.findings[2]?.summary.text).toBe(
      'No capability has a score, so nobody can say whether a root cause is new.',
    );
  });
});

describe('a report without ranges, and sheets that are not at hand', () => {
  it('are held all the same', () => {
    const bare = { state: 'assessed', score: 40 } as const;
    const report = { ...spring, at: '2030-01-01', health: { ...spring.health, overall: bare } };
    const reading = {
      ...{ node: 'gone', question: 'gone-q', respondent: 'rep-1', group: 'rep', level: 1 },
      ...({ weight: 'standard', visibility: 1, date: '2026-02-01' } as const),
      value: { kind: 'level', level: 1 } as const,
    };
    const floors = [
      { ...error, scope: 'overall', id: 'overall', atLeast: 10, ifNotAssessed: 'fail' },
    ] as const;
    const policy = aPolicy({
      floors,
      maxAgeDays: { ...error, days: 1 },
      maxHalfLives: { ...error, times: 2 },
    });
    const place = { kind: 'path', path: 'rep-1.yaml' } as const;
    const answers = [
      { question: 'gone-q', answer: { state: 'answered', value: reading.value }, place },
    ] as const;
    const sheet = aSheet({ id: 'rep-1', role: 'rep', date: '2026-02-01' });
    const assessment = anAssessment({ ...sheet, answers });
    const other = { ...reading, respondent: 'nobody' };
    const scorecard = { readings: [reading, other] };
    const { findings, tighten } = judge({ kit, policy, assessment, scorecard, report });
    expect(findings.map(({ summary }) => summary.text)).toEqual([
      '“Overall” scores 40; at least 10 is wanted.',
      'On “gone” one answer is older than one day; the oldest is 1430 days old.',
      'No answer is older than 2 times the half-life of the question.',
    ]);
    expect(tighten).toMatchObject([{ from: 10, to: 40 }]);
  });

  it('compare by scores alone where neither has a range', () => {
    const flat = (score: number, at: string, role: string): Report => {
      const report = waveReport(kit, at, [{ id: role, role, answers: { 'b-q': 1 } }]);
      const value = { state: 'assessed', score } as const;
      const domains = report.health.domains.map((domain) => ({
        ...domain,
        capabilities: domain.capabilities.map((entry) => (entry.node === 'b' ? { ...entry, value } : entry)),
      }));
      return { ...report, health: { ...report.health, domains } };
    };
    const { capabilities } = compareReports(
      aKit({ nodes: [] }),
      flat(10, '2026-02-01', 'ceo'),
      flat(30, '2026-11-01', 'rep'),
    );
    expect(capabilities.find(({ subject }) => subject === 'b')?.change).toMatchObject({
      by: 20,
      interval: { low: 20, high: 20 },
    });
    const unknown = compareReports(aKit({ nodes: [] }), spring, autumn);
    expect(unknown.domains[0]?.change).toMatchObject({ state: 'compared', by: 25 });
  });
});
