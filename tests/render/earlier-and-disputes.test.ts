import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend-of.ts';
import type { DisagreementSection } from '../../src/model/disagreement-section.ts';
import type { Report } from '../../src/model/report.ts';
import type { ScoreValue } from '../../src/model/scorecard.ts';
import type { PredictionResult, TrackRecordSection } from '../../src/model/track-record-section.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const report = theTroubledReport();
const formats = ['html', 'markdown'] as const;
const pages = {
  html: await rendererOf('html'),
  markdown: await rendererOf('markdown'),
  terminal: await rendererOf('terminal'),
};

function page(
  format: keyof typeof pages,
  given: Partial<Report>,
  options: Partial<RenderOptions> = {},
): string {
  const look = { width: 80, colour: false, unicode: true, detail: 'summary', ...options } as const;
  return pages[format]({ ...report, ...given }, look).body;
}

const kit = aWaveKit();
const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
const spring = waveReport(kit, '2026-02-01', fourReps(low));
const autumn = waveReport(kit, '2026-11-01', fourReps({ ...low, 'a-q': 3, 'a-second': 3, 'o-q': 3 }));
const trend = trendOf([spring, autumn]);

function said(text: string): { readonly id: string; readonly text: string } {
  return { id: text, text };
}

function recordOf(...results: readonly PredictionResult[]): TrackRecordSection {
  const entries = results.map((result, index) => ({
    ...({
      id: `p:${String(index)}`,
      subject: 'a',
      kind: 'metric',
      title: 'Win rate',
      unit: 'percent',
    } as const),
    ...{ by: 5, due: '2026-08-01', wave: '2026-02', at: '2026-02-01', fix: 'f', fixTitle: 'Weekly coaching' },
    ...{ result, summary: said(`Prediction ${String(index)} in words`) },
  }));
  return { intro: said('Earlier plans said this much.'), entries };
}

describe.each(formats)('a page with earlier reports as %s', (format) => {
  it('tells what became of predictions and shows the waves, after the plan and before the disputes', () => {
    const shown = page(format, { trackRecord: recordOf('came-true', 'not', 'too-early'), trend });
    const places = [
      'Track record: what earlier plans predicted',
      'Earlier plans said this much.',
      'came true',
      'Prediction 0 in words',
      'Prediction 2 in words',
      trend.intro.text,
      'Visible trouble (100 = no trouble)',
      'Named as a root cause',
      report.disagreements.intro.text,
    ].map((words) => shown.slice(shown.indexOf('</nav>') + 1).indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('says nothing of them without earlier reports, or in two pages for a reader in a hurry', () => {
    const past = { trackRecord: recordOf('partly'), trend };
    const brief = { detail: 'brief' } as const;
    for (const shown of [page(format, {}), page(format, past, brief)]) {
      expect(shown).not.toContain('Track record');
      expect(shown).not.toContain('Named as a root cause');
    }
  });
});

describe('the trend on the html page', () => {
  it('draws a stop for each wave with a score and no line over a gap', () => {
    const at = (score: number): ScoreValue => ({ state: 'assessed', score });
    const gap: ScoreValue = { state: 'not-assessed', reason: 'not-asked' };
    const [line] = trend.lines;
    if (line === undefined) throw new Error('no line');
    const values = [at(0), at(100), gap, at(50)];
    const wave = { wave: 'w', at: '2026-01-01', people: 1 };
    const shown = page('html', {
      trend: { ...trend, waves: values.map(() => wave), lines: [{ ...line, values }], rootCauses: [] },
    });
    const stops = [...shown.matchAll(/class="stop" cx="([^"]+)" cy="([^"]+)"/gu)].map(([, x, y]) => [x, y]);
    expect(stops).toEqual([
      ['4%', '31'],
      ['34.67%', '5'],
      ['96%', '18'],
    ]);
    expect(shown.match(/class="course"/gu)).toHaveLength(1);
    expect(shown).toContain('<td class="figure">none</td>');
    expect(shown).not.toContain('Named as a root cause');
  });

  it('of many waves the latest stand in columns, and the page says so', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...{ wave: `w${String(index)}`, at: '2026-01-01', people: 1 },
    }));
    const shown = page('html', { trend: { ...trend, waves: many, lines: [], rootCauses: [] } });
    expect(shown).toContain('It shows all 8 waves, the columns the latest 6.');
    expect(shown).toContain('w2 <span class="day">');
    expect(shown).not.toContain('w1 <span class="day">');
  });

  it('a track record without a prediction has no table', () => {
    expect(page('html', { trackRecord: recordOf() })).not.toContain('<table class="track-record');
  });
});

const { disagreements } = report;

function disputes(change: Partial<DisagreementSection>): Partial<Report> {
  return { disagreements: { ...disagreements, ...change } };
}

const counts = { people: 2, promoters: 1, passives: 0, detractors: 1, score: 0 };
const disputed = disputes({
  claims: ['one', 'two', 'three', 'four'].map((each) => ({ summary: said(`Claim ${each}`) })) as never,
  conflicts: [{ summary: said('Two figures differ') }] as never,
  customers: {
    ...{ intro: said('Two customers answered.'), people: 2, silence: said('Silence proves nothing.') },
    recommend: {
      ...{
        ...counts,
        id: 'r',
        question: 'q',
        ask: 'Would you tell a friend?',
        interval: { low: -90, high: 90 },
      },
      summary: said('One would, one would not.'),
    },
    comparisons: [
      { id: 'c', question: 'c', ask: 'Who else?', people: 2, options: [], summary: said('Acme both times.') },
    ],
  },
  careless: {
    ...{
      summary: said('One sheet looks careless.'),
      people: 1,
      without: said('Without it nothing changes.'),
    },
    flagged: [{ id: 'f', label: 'Bo', signs: [], weight: 0.5, summary: said('Bo answered in a row.') }],
  },
});

describe.each(formats)('part 7 as %s', (format) => {
  it('bears claims, figures, customers, the meeting and care, in this order', () => {
    const shown = page(format, disputed);
    const places = [
      'What people say against what is counted',
      'Claim three',
      'Figures that do not go together',
      'Two figures differ',
      'What customers say',
      'Two customers answered. Silence proves nothing.',
      'Would you tell a friend?',
      'One would, one would not.',
      'Acme both times.',
      'Settle this in one meeting of',
      'How carefully people answered',
      'Bo answered in a row.',
      'Without it nothing changes.',
    ].map((words) => shown.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('has no title over nothing', () => {
    const { customers: _, ...others } = disagreements;
    const shown = page(format, {
      disagreements: {
        ...{ ...others, claims: [], conflicts: [], agenda: { ...disagreements.agenda, points: [] } },
        careless: { ...disagreements.careless, people: 0, flagged: [] },
      },
    });
    expect(shown).not.toMatch(/is counted|do not go together|customers say|one meeting of|How carefully/u);
  });
});

describe.each(['terminal', 'markdown', 'html'] as const)('how each role sees it as %s', (format) => {
  const groups = ['rep', 'ceo'].map((role) => ({ role, title: role, plural: `${role}s`, people: 3 }));
  const cells = [
    { state: 'shown', role: 'rep', mean: 1.25, people: 3 },
    { state: 'withheld', role: 'ceo' },
  ] as const;
  const views = ['Near', 'Far'].map((title) => ({ id: title, node: title, title, figure: 3.5, cells }));
  const told = { disagreements: { ...disagreements, groups, views, splits: [] } };

  it('bears levels, too few people and hard figures', () => {
    const shown = page(format, told, { detail: 'everything' });
    expect(shown).toContain('How each role sees it');
    expect(shown).toMatch(/Near.*1\.3.*(?:few|withheld).*3\.5.*Far/su);
  });

  it('leaves out what nobody was heard on', () => {
    const none = { disagreements: { ...told.disagreements, groups: [], views: [] } };
    expect(page(format, none, { detail: 'everything' })).not.toContain('How each role sees it');
  });
});

it('Markdown tells three claims and how many more there are, or all', () => {
  expect(page('markdown', disputed)).toContain('- Claim three\n- and 1 more');
  expect(page('markdown', disputed, { detail: 'everything' })).toContain('- Claim four');
});
