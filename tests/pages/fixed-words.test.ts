import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askNext } from '../../src/diagnose/ask-next.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import { whatIfLearned } from '../../src/diagnose/what-if-learned.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import { examineInFull } from '../../src/examine.ts';
import type { Examination } from '../../src/examine.ts';
import { explainerOf } from '../../src/explain/explain.ts';
import { explainableIds } from '../../src/explain/explainable-ids.ts';
import { outlineOfExplanation } from '../../src/explain/outline-of-explanation.ts';
import { outlineOfWhatIf } from '../../src/explain/outline-of-what-if.ts';
import { tellLearning } from '../../src/explain/tell-learning.ts';
import { outlineOfSuggestions } from '../../src/explain/outline-of-suggestions.ts';
import { tellSuggestions } from '../../src/explain/tell-suggestions.ts';
import { tellRepairs } from '../../src/explain/tell-repairs.ts';
import { writeOutline } from '../../src/explain/write-outline.ts';
import { judge } from '../../src/judge/judge.ts';
import type { ProblemArgs } from '../../src/model/problem.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import {
  agendaRendererOf,
  comparisonRendererOf,
  rendererOf,
  trendRendererOf,
  verdictRendererOf,
} from '../../src/render/index.ts';
import type { Format, VerdictFormat } from '../../src/render/index.ts';
import type { Outline } from '../../src/model/outline.ts';
import type { Report } from '../../src/model/report.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import type { Trend } from '../../src/render/trend-renderer.ts';
import { anExample } from '../support/an-example.ts';
import {
  gradeOf,
  hardOnes,
  sentencesIn,
  sentencesInSource,
  sentencesOfHtml,
  sentencesOnPage,
} from '../support/fixed-sentences.ts';
import { plainAssessment, plainKit, plug } from '../support/plain-texts.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const limit = 9;
const width = 100;
const look: RenderOptions = { width, colour: false, unicode: true, detail: 'everything' };
const kit = theShippedKit();
const plain = plainKit(kit);

const companies = ['brackenmoor-lifts', 'larkfield-services', 'northwind-instruments'];
const assessments = companies.map((company) => plainAssessment(anExample(kit, company)));
const examined: readonly Examination[] = assessments.map((assessment) =>
  examineInFull(plain, assessment, {
    at: '2026-11-13',
    toolVersion: '0.1.0',
  }),
);
const reports = examined.map(({ report }) => report);

/** Words do not depend on how often a difference is drawn again. */
const few = { resamples: 50 };

const details = ['brief', 'summary', 'everything'] as const;

async function reportPages(format: Format): Promise<readonly string[]> {
  const render = await rendererOf(format);
  return reports.flatMap((report) => details.map((detail) => render(report, { ...look, detail }).body));
}

function written(outline: Outline): string {
  return writeOutline(outline, { width, unicode: true });
}

/** A few of each kind of thing that can be explained. */
function explained(examination: Examination): readonly string[] {
  const explain = explainerOf(examination);
  const all = explainableIds(examination);
  const kindOf = (id: string): string => id.split(/[:.]/u)[0] ?? '';
  const kinds = [...new Set(all.filter((id) => /[:.]/u.test(id)).map(kindOf))];
  const bare = all.filter((id) => !/[:.]/u.test(id)).filter((_, index) => index % 40 === 0);
  const some = kinds.flatMap((kind) =>
    all.filter((id) => /[:.]/u.test(id) && kindOf(id) === kind).slice(0, 4),
  );
  return [...bare, ...some]
    .map((id) => explain(id))
    .filter((one) => one !== undefined)
    .map((one) => written(outlineOfExplanation(one)));
}

/** A repair of everything, and the first cause known to be sound and to be broken. */
function supposed({ scorecard, diagnosis }: Examination): readonly string[] {
  const { fixes } = plain;
  const repaired = tellRepairs(
    plain,
    diagnosis,
    fixes,
    whatIfRepaired(
      plain,
      scorecard,
      fixes.flatMap(({ repairs }) => repairs),
    ),
  );
  return [true, false].map((sound) => {
    const learned = diagnosis.ranking.slice(0, 1).map(({ node }) => ({ node, sound }));
    const story = tellLearning(plain, diagnosis, learned, whatIfLearned(plain, scorecard, learned));
    return written(outlineOfWhatIf({ company: plug, wave: '2026-Q4', repaired, learned: story }));
  });
}

function suggested({ scorecard, diagnosis }: Examination): string {
  const stories = tellSuggestions(plain, diagnosis.nodes, askNext(plain, scorecard));
  return written(outlineOfSuggestions({ company: plug, wave: '2026-Q4' }, diagnosis.verdict, stories));
}

function verdictOn({ scorecard, report }: Examination, index: number, isStrict: boolean): Verdict {
  const assessment = assessments[index];
  if (assessment === undefined) throw new Error('There is no such example.');
  const level = { level: 'error' } as const;
  const atLeast = isStrict ? 100 : 0;
  const floor = { ...level, ifNotAssessed: 'fail', atLeast } as const;
  const share = { ...level, atLeast: isStrict ? 1 : 0 };
  return judge({
    kit: plain,
    assessment,
    scorecard,
    report: { ...report, at: isStrict ? '2027-12-31' : report.at },
    policy: {
      path: 'topline.policy.yaml',
      floors: [
        { ...floor, scope: 'overall', id: 'overall' },
        ...plain.domains.map(({ id }) => ({ ...floor, scope: 'domain', id }) as const),
      ],
      coverage: share,
      noDrop: { ...level, moreThan: 0 },
      maxAgeDays: { days: isStrict ? 1 : 9999, ...level },
      rootCause: {
        ...level,
        mustNotBe: isStrict ? plain.nodes.map(({ id }) => id) : [],
        mustNotNewlyAppear: true,
      },
      requiredRoles: { ...level, roles: plain.roles.map(({ id }) => id) },
      waivers: [
        { rule: 'floor', subject: 'overall', expires: '2028-01-01', reason: plug, owner: plug },
        { rule: 'coverage', subject: 'overall', expires: '2026-01-01', reason: plug, owner: plug },
      ],
    },
    comparison: compareReports(plain, report, report, few),
  });
}

async function verdictPages(format: VerdictFormat): Promise<readonly string[]> {
  const render = await verdictRendererOf(format);
  return examined.flatMap((each, index) =>
    [true, false].map((isStrict) => render(verdictOn(each, index, isStrict), look).body),
  );
}

/** Each company of the examples as a later wave of the one before it: much has moved. */
const waves: readonly (readonly [Report, Report])[] = reports.map((after, index) => {
  const before = reports.at(index - 1) ?? after;
  return [{ ...before, company: after.company, at: '2026-05-13', wave: '2026-Q2' }, after];
});

async function changePages(format: 'terminal' | 'markdown'): Promise<readonly string[]> {
  const compared = await comparisonRendererOf(format);
  const shown = await trendRendererOf(format);
  return waves.flatMap(([before, after]) => [
    compared(compareReports(plain, before, after, few), look).body,
    shown(trendFrom(before, after), look).body,
  ]);
}

function trendFrom(before: Report, after: Report): Trend {
  return { company: plug, toolVersion: '0.1.0', section: trendOf([before, after]) };
}

async function wavePages(): Promise<readonly string[]> {
  const shown = await trendRendererOf('html');
  return waves.map(([before, after]) => shown(trendFrom(before, after), look).body);
}

function sourcesOf(room: string): readonly string[] {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'));
}

/** What is said of a problem without a single fact, and with every fact there may be. */
function problemTexts(): readonly string[] {
  const all = new Proxy<ProblemArgs>({}, { get: () => plug });
  return Object.values(catalogue).flatMap(({ title, message, advice }) => [
    title,
    ...[{}, all].flatMap((args) => [message(args), advice(args)]),
  ]);
}

const onPages = (pages: readonly string[], columns?: number): readonly string[] => [
  ...new Set(pages.flatMap((page) => sentencesOnPage(page, columns))),
];

/** Every kind of page that people read. */
const kinds: readonly (readonly [string, number, () => readonly string[] | Promise<readonly string[]>])[] = [
  ['the report in the terminal', 60, async () => onPages(await reportPages('terminal'), width)],
  ['the report as Markdown', 60, async () => onPages(await reportPages('markdown'))],
  ['the report as HTML', 60, async () => (await reportPages('html')).flatMap(sentencesOfHtml)],
  [
    'the agenda',
    5,
    async () => {
      const render = await agendaRendererOf('terminal');
      return onPages(
        reports.map((report) => render(report, look).body),
        width,
      );
    },
  ],
  ['an explanation', 100, () => onPages(examined.flatMap(explained), width)],
  ['what if', 5, () => onPages(examined.flatMap(supposed), width)],
  ['what to ask next', 5, () => onPages(examined.map(suggested), width)],
  ['a verdict in the terminal', 10, async () => onPages(await verdictPages('terminal'), width)],
  ['a verdict as Markdown', 10, async () => onPages(await verdictPages('markdown'))],
  ['a comparison and a trend in the terminal', 3, async () => onPages(await changePages('terminal'), width)],
  ['a comparison and a trend as Markdown', 3, async () => onPages(await changePages('markdown'))],
  ['a trend as HTML', 2, async () => (await wavePages()).flatMap(sentencesOfHtml)],
  ['problems', 150, () => sentencesIn(problemTexts())],
  ['the interview', 5, () => ['interview', 'io'].flatMap(sourcesOf).flatMap(sentencesInSource)],
  ['help and all that commands say', 50, () => sourcesOf('cli').flatMap(sentencesInSource)],
];

describe.each(kinds)('the fixed words of %s', (_, least, sentences) => {
  it('need no more than nine years of school, on the page as a whole and sentence by sentence', async () => {
    const found = await sentences();
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(gradeOf(found)).toBeLessThanOrEqual(limit);
    expect(hardOnes(found, limit)).toEqual([]);
  });
});
