import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Floor, Policy } from '../../src/model/policy.ts';
import type { Report } from '../../src/model/report.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import type { Finding } from '../../src/model/verdict.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { aPolicy } from '../support/a-verdict.ts';
import { aWaveKit } from '../support/two-waves.ts';

const error = { level: 'error' } as const;
const kit = aWaveKit();

/** A seller's sheet that is written in this file. */
function written(path: string, sketch: SheetSketch): Sheet {
  const sheet = aSheet({ role: 'rep', ...sketch, path });
  const answers = sheet.answers.map((answer) => ({ ...answer, place: { ...answer.place, path } }));
  return { ...sheet, answers };
}

type Judged = {
  readonly sheets: readonly Sheet[];
  readonly policy: Partial<Policy>;
  readonly at?: string;
  readonly before?: Report;
  readonly kit?: Kit;
};

function findingsOn({
  sheets,
  policy,
  at = '2026-11-21',
  before,
  kit: own = kit,
}: Judged): readonly Finding[] {
  const input = inputOn(own, anAssessment(...sheets));
  const { assessment, scorecard } = input;
  const report = composeReport({ ...input, at });
  const change = before === undefined ? {} : { comparison: compareReports(own, before, report) };
  return judge({ kit: own, policy: aPolicy(policy), assessment, scorecard, report, ...change }).findings;
}

function told({ places }: Finding): readonly string[] {
  return places.map(({ path, line, question }) => `${path}:${line} ${question}`);
}

const floorOn = (given: Pick<Floor, 'scope' | 'id'>, level: Floor['level'] = 'error'): Floor => ({
  ...{ ...given, level },
  atLeast: 90,
  ifNotAssessed: 'fail',
});

describe('the answers behind a floor that is missed', () => {
  const sheets = [
    written('z.yaml', { id: 'p1', answers: { 'b-q': 0, 'a-q': 1, 'a-second': 0 } }),
    written('y.yaml', { id: 'p2', answers: { 'a-q': 1 } }),
    written('x.yaml', { id: 'p3', answers: { 'a-q': 2, 'c-q': 0 } }),
    written('w.yaml', { id: 'p4', answers: { 'a-second': 1, 'a-q': 1 } }),
  ];

  it('stand the worst level first, then by path and line, and none of anything else', () => {
    const [finding] = findingsOn({ sheets, policy: { floors: [floorOn({ scope: 'capability', id: 'a' })] } });
    expect(finding && told(finding)).toEqual([
      'z.yaml:12 a-second',
      'w.yaml:10 a-second',
      'w.yaml:11 a-q',
      'y.yaml:10 a-q',
      'z.yaml:11 a-q',
      'x.yaml:10 a-q',
    ]);
  });

  it('are those of all its capabilities for a domain, and of all domains for the whole', () => {
    const floors = [floorOn({ scope: 'domain', id: 'one' }), floorOn({ scope: 'overall', id: 'overall' })];
    const [whole, domain] = findingsOn({ sheets, policy: { floors } });
    expect(domain?.places.map(({ question }) => question)).toContain('b-q');
    expect(domain?.places.map(({ question }) => question)).not.toContain('c-q');
    expect(whole?.places).toHaveLength(8);
  });

  it('are told for a warning as well, and not for a floor that holds', () => {
    const held = { ...floorOn({ scope: 'capability', id: 'c' }), atLeast: 0 };
    const floors = [floorOn({ scope: 'capability', id: 'a' }, 'warn'), held];
    const [warned, fine] = findingsOn({ sheets, policy: { floors } });
    expect(warned).toMatchObject({ adjusted: 'warns' });
    expect(warned?.places).toHaveLength(6);
    expect(fine).toMatchObject({ adjusted: 'holds', places: [] });
  });

  it('are ten at most, and it is told how many there are', () => {
    const many = Array.from({ length: 11 }, (_, at) =>
      written(`${at + 10}.yaml`, { id: `p${at}`, answers: { 'a-q': 1 } }),
    );
    const [finding] = findingsOn({
      sheets: many,
      policy: { floors: [floorOn({ scope: 'capability', id: 'a' })] },
    });
    expect(finding?.places.map(({ path }) => path)).toEqual(many.slice(0, 10).map(({ path }) => path));
    expect(finding?.placeCount).toBe(11);
  });
});

describe('the answers behind a fall', () => {
  const people = ['p1', 'p2', 'p3', 'p4'];
  const spring = people.map((id) => written(`${id}.yaml`, { id, answers: { 'a-q': 4, 'b-q': 2, 'c-q': 2 } }));
  const autumn = people.map((id) => written(`${id}.yaml`, { id, answers: { 'a-q': 0, 'b-q': 2, 'c-q': 2 } }));
  const before = composeReport(inputOn(kit, anAssessment(...spring)));

  it('are those of the domain that fell; one that stayed shows none', () => {
    const findings = findingsOn({ sheets: autumn, before, policy: { noDrop: { ...error, moreThan: 5 } } });
    const places = Object.fromEntries(findings.map((finding) => [finding.subject, told(finding)]));
    expect(places['one']).toEqual([
      ...people.map((id) => `${id}.yaml:10 a-q`),
      ...people.map((id) => `${id}.yaml:11 b-q`),
    ]);
    expect(places['two']).toEqual([]);
    expect(places['a']).toEqual(people.map((id) => `${id}.yaml:10 a-q`));
    expect(places['overall']).toHaveLength(10);
  });
});

describe('the answers behind a root cause that is new', () => {
  it('are those on it', () => {
    const people = ['p1', 'p2', 'p3', 'p4'];
    const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
    const sheetsWith = (answers: NonNullable<SheetSketch['answers']>): readonly Sheet[] =>
      people.map((id) => written(`${id}.yaml`, { id, answers }));
    const before = composeReport(
      inputOn(kit, anAssessment(...sheetsWith({ ...low, 'a-q': 3, 'a-second': 3 }))),
    );
    const rootCause = { ...error, mustNotBe: [], mustNotNewlyAppear: true };
    const [finding] = findingsOn({ sheets: sheetsWith(low), before, policy: { rootCause } });
    expect(finding).toMatchObject({ subject: 'a', title: 'Title of a', adjusted: 'fails' });
    expect(new Set(finding?.places.map(({ question }) => question))).toEqual(new Set(['a-q', 'a-second']));
  });
});

describe('answers that are too old', () => {
  const aged = (days: number, path: string): Sheet =>
    written(path, {
      id: path,
      date: `2026-10-${String(31 - days).padStart(2, '0')}`,
      answers: { 'a-q': 2, 'a-second': 2 },
    });
  const days = (limit: number) => ({ maxAgeDays: { ...error, days: limit } });

  it('stand the oldest first, then by path and line, ten at most', () => {
    const sheets = [aged(3, 'd.yaml'), aged(9, 'c.yaml'), aged(5, 'b.yaml'), aged(5, 'a.yaml')];
    const [finding] = findingsOn({ sheets, policy: days(2), at: '2026-10-31' });
    expect(finding && told(finding)).toEqual(
      ['c', 'a', 'b', 'd'].flatMap((name) => [`${name}.yaml:10 a-q`, `${name}.yaml:11 a-second`]),
    );
    expect(finding?.summary.text).toBe(
      'On “Title of a” 8 answers are older than 2 days; the oldest is 9 days old.',
    );
    const more = [...sheets, aged(4, 'e.yaml'), aged(6, 'f.yaml')];
    const [old] = findingsOn({ sheets: more, policy: days(2), at: '2026-10-31' });
    expect(old?.places).toHaveLength(10);
    expect(old?.placeCount).toBe(12);
  });

  it('come node by node, the one with the oldest first, then by id', () => {
    const on = (node: string, day: number): Sheet =>
      written(`${node}.yaml`, { id: node, date: `2026-10-${day}`, answers: { [`${node}-q`]: 2 } });
    const sheets = [on('a', 20), on('b', 12), on('c', 20)];
    const findings = findingsOn({ sheets, policy: days(2), at: '2026-10-31' });
    expect(findings.map(({ subject }) => subject)).toEqual(['b', 'a', 'c']);
  });

  it('are not those of exactly the age that is allowed', () => {
    const sheets = [aged(5, 'a.yaml')];
    const [fine] = findingsOn({ sheets, policy: days(5), at: '2026-10-31' });
    expect(fine).toEqual({
      id: 'max-age-days:overall',
      rule: 'max-age-days',
      subject: 'overall',
      title: 'Overall',
      level: 'error',
      strict: 'holds',
      adjusted: 'holds',
      summary: { id: 'finding.max-age-days.overall', text: 'No answer is older than 5 days.' },
      places: [],
      placeCount: 0,
    });
    expect(findingsOn({ sheets, policy: days(4), at: '2026-10-31' })[0]).toMatchObject({ strict: 'fails' });
  });

  it('of a single day are told in the singular', () => {
    const short = aKit({
      nodes: [{ id: 'a' }],
      questions: [{ node: 'a', halfLife: 1 }],
    });
    const [finding] = findingsOn({
      kit: short,
      sheets: [written('a.yaml', { date: '2026-11-20', answers: { 'a-q': 2 } })],
      policy: { maxHalfLives: { ...error, times: 0.5 } },
    });
    expect(finding).toMatchObject({ id: 'max-half-lives:a', rule: 'max-half-lives' });
    expect(finding?.summary.text).toBe(
      'On “Title of a” one answer is older than 0.5 times the half-life of the question; the oldest is one day old.',
    );
  });
});

describe('the answers of people without a name', () => {
  const anonymous = Array.from({ length: 5 }, (_, at) => {
    const sheet = written(`${at}.yaml`, {
      id: `p${at}`,
      date: '2026-10-01',
      answers: { 'a-q': 1, 'c-q': 1 },
    });
    return { ...sheet, respondent: { ...sheet.respondent, anonymous: true } };
  });
  const named = written('named.yaml', { id: 'q', date: '2026-10-02', answers: { 'a-q': 1 } });
  const policy = {
    floors: [floorOn({ scope: 'capability', id: 'a' }), floorOn({ scope: 'capability', id: 'c' })],
    maxAgeDays: { ...error, days: 2 },
  };

  it('count, and no line of theirs is pointed at', () => {
    const findings = findingsOn({ sheets: [...anonymous, named], policy, at: '2026-10-31' });
    expect(findings.map((finding) => [finding.id, told(finding)])).toEqual([
      ['floor:a', ['named.yaml:10 a-q']],
      ['floor:c', []],
      ['max-age-days:a', ['named.yaml:10 a-q']],
      ['max-age-days:c', []],
    ]);
    expect(findings[2]?.summary.text).toContain('6 answers are older than 2 days; the oldest is 30 days old');
  });
});
