import { describe, expect, it } from 'vitest';
import type { DiagnosisVerdict } from '../../src/model/diagnosis.ts';
import type { Report } from '../../src/model/report.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { readingGrade } from '../../src/text/reading-grade.ts';
import { aKit } from '../support/a-kit.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { aSalesKit, northwind, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';
import { idsIn, valuesUnder } from './support/texts-in.ts';

const input = theTroubledInput();
const report = composeReport(input);

function under(verdict: DiagnosisVerdict, given: ReportInput = input): Report {
  return composeReport({ ...given, diagnosis: { ...given.diagnosis, verdict } });
}

describe('the report of a troubled company', () => {
  it('gives every entry and sentence an id of its own', () => {
    const { kit: _, ...rest } = report;
    const ids = idsIn(rest);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names the root causes, what they explain and how sure that is', () => {
    expect(report.answer.headline.text).toBe(
      'Most likely root causes: managers do not coach their sellers; and sales and marketing plan apart. Together ' +
        'they explain about half of the trouble, above all why prospects do not buy.',
    );
    expect(report.answer.sureness.text).toMatch(
      /^How sure: for each of these it is at least likely, about 8 in 10/,
    );
    expect(report.answer.sureness.text).toContain('6 people and on one hard figure');
  });

  it('says who could come first under other assumptions', () => {
    expect(report.answer.changeOfMind.text).toContain(
      'another of these may come first: sales and marketing plan apart.',
    );
  });

  it('does not let the sellers be judged while their coaching is broken', () => {
    expect(report.people.judge).toBe('not-yet');
    expect(report.people.reason.text).toContain('managers do not coach their sellers; and new sellers');
    expect(report.people.upstream.map(({ node }) => node)).toEqual(['onboarding', 'coaching']);
  });

  it('quotes each voice in the words that were chosen, in the order of level', () => {
    const coaching = report.rootCauses.causes[0];
    expect(coaching?.id).toBe('cause:coaching');
    expect(coaching?.said[0]?.voices.map(({ who, said }) => [who, said])).toEqual([
      ['rep-1', 'Never.'],
      ['rep-3', 'Never.'],
      ['rep-2', 'Once or twice a year.'],
      ['Marta Lindqvist', 'Every month.'],
      ['Ingrid Solberg', 'Every month.'],
    ]);
  });

  it('gives a reason for every step of a path', () => {
    for (const { nodes, because } of report.rootCauses.causes.flatMap(({ paths }) => paths)) {
      expect(because).toHaveLength(nodes.length - 1);
    }
  });

  it('keeps what is inherited out of the first place and says where it comes from', () => {
    const weak = report.notFirst.weakPoints;
    expect(weak.map(({ node }) => node)).toEqual([
      'selling-skill',
      'lead-definition',
      'onboarding',
      'leads-called-worthless',
      'long-sales-cycle',
    ]);
    expect(weak[0]?.summary.text).toContain('most of the relief will not last');
    expect(weak[3]?.summary.text).toBe(
      'It comes mostly from this: sales and marketing mean different things by a lead.',
    );
  });

  it('says what each step should move and what happens without it', () => {
    const [first] = report.plan.steps;
    expect(first?.ifSkipped.text).toBe(
      'Without it, “Agree on one meaning of a qualified lead” cannot start.',
    );
    expect(valuesUnder('text', report.plan).join('\n')).toContain('“Win rate” should rise by 5 points.');
    expect(report.plan.alternatives[0]?.held).toBe('judge-people-later');
  });

  it('puts the widest split first and calls a single voice one person', () => {
    const [widest] = report.disagreements.splits;
    expect(widest?.summary.text).toBe(
      'Chief executive (one voice: Marta Lindqvist) and sellers (3 people) are 2.7 of 4 levels apart.',
    );
    expect(widest?.sides?.[1].said).toEqual(['Never.', 'Once or twice a year.']);
  });

  it('lists what people did not know and what to ask next', () => {
    expect(report.unknowns.unknowns.map(({ question, respondents }) => [question, respondents])).toEqual([
      ['crm-easy', 1],
      ['onboarding-plan', 1],
      ['skill-talk', 1],
    ]);
    expect(report.unknowns.ask.map(({ question }) => question)).toEqual(['would-refer', 'win-rate']);
  });

  it('shows each answer in the wording its role was asked in, with its note', () => {
    const entries = report.appendix.answers;
    expect(entries.find(({ id }) => id === 'answer:rep-1:lead-definition-written')?.ask).toMatch(
      /^How do you know/,
    );
    expect(entries.find(({ id }) => id === 'answer:ceo-1:win-rate')).toMatchObject({
      said: '16 percent',
      level: 1,
      note: 'CRM export of 3 November',
      role: 'Chief executive',
    });
    expect(entries.find(({ id }) => id === 'answer:ceo-1:crm-easy')).toMatchObject({
      state: 'unknown',
      said: 'I don’t know',
    });
  });

  it('says how many links follow from the sources, from research, and are a judgement', () => {
    const kit = aSalesKit();
    const links = kit.links.map((link, index) => ({
      ...link,
      source: index === 0 ? ('research' as const) : index === 1 ? ('judgement' as const) : ('seed' as const),
    }));
    const textOf = (given: typeof links): string =>
      reportOn({ ...kit, links: given }, northwind()).appendix.assumptions[3]?.text ?? '';
    expect(textOf(links)).toMatch(
      new RegExp(
        `say how firm the ranking is\\. That there is a link at all: of ${links.length}, ${links.length - 2} follow from the sources of the kit, 1 from published research and 1 from judgement\\.$`,
      ),
    );
    expect(textOf([])).toMatch(/say how firm the ranking is\.$/);
  });

  it('names the feedback that the kit leaves out', () => {
    expect(report.appendix.assumptions.at(-1)?.text).toContain(
      'Left out: “Customers leave” may also lead to',
    );
  });

  it('does not depend on the order of the sheets', () => {
    const { sheets, ...rest } = northwind();
    expect(reportOn(aSalesKit(), { ...rest, sheets: sheets.toReversed() })).toEqual(report);
  });
});

describe('other verdicts', () => {
  it('one root cause is told in the singular', () => {
    const relief = {
      benefit: input.diagnosis.burden / 4,
      outcomes: [
        { outcome: 'customers-leave', chance: 0.3 },
        { outcome: 'prospects-do-not-buy', chance: 0.1 },
      ],
    };
    const given = { ...input, diagnosis: { ...input.diagnosis, relief } };
    const { headline } = under({ kind: 'root-cause', roots: ['coaching'] }, given).answer;
    expect(headline.text).toMatch(
      /^Most likely root cause: managers do not coach their sellers\. It explains about a quarter of the trouble, above all why/,
    );
  });

  it('people are named only when the ecosystem above them is sound', () => {
    const { answer, people } = under({ kind: 'people', roots: ['selling-skill'] });
    expect(answer.headline.text).toContain(
      'What is left is the people: sellers cannot lead the talk with a buyer. This explains',
    );
    expect(people.judge).toBe('yes-they-are');
    expect(people.reason.text).toContain('sellers cannot lead the talk with a buyer');
  });

  it('a healthy company is called healthy, with nothing invented', () => {
    const { answer, rootCauses } = under({ kind: 'healthy' });
    expect(answer.headline.text).toContain('healthy');
    expect(answer.sureness.text).toContain('no more common');
    expect([...rootCauses.causes, ...rootCauses.runnersUp]).toEqual([]);
  });

  it('trouble that nothing asked about explains is told as such, and no culprit is invented', () => {
    const verdict = {
      kind: 'insufficient-evidence',
      candidates: [],
      unexplained: ['prospects-do-not-buy'],
    } as const;
    const { answer, rootCauses, plan } = under(verdict, { ...input, plan: { ...input.plan, steps: [] } });
    expect(answer.headline.text).toContain(
      'Something is wrong that these questions do not explain: prospects do not buy.',
    );
    expect(answer.sureness.text).toMatch(
      /^How sure: that prospects do not buy is [a-z ]+, that nothing asked about explains it is /u,
    );
    expect(answer.changeOfMind.text).toContain('figures that show the trouble is not there');
    expect(answer.unexplained?.map(({ node, kind }) => [node, kind])).toEqual([
      ['prospects-do-not-buy', 'outcome'],
    ]);
    expect(rootCauses.intro.text).toContain('Nothing that was asked about is likely enough');
    expect([...rootCauses.causes, ...rootCauses.runnersUp]).toEqual([]);
    expect(plan.intro.text).toContain('No plan: what could be repaired here looks sound.');
  });

  it('a cause is not said to explain trouble that is not there', () => {
    const nodes = input.diagnosis.nodes.map((each) => ({ ...each, belief: Math.min(each.belief, 0.49) }));
    const given = { ...input, diagnosis: { ...input.diagnosis, nodes } };
    const { headline } = under({ kind: 'root-cause', roots: ['coaching'] }, given).answer;
    expect(headline.text).toMatch(
      / Results hold so far\. It explains [a-z ]+ of the trouble that is likely\.$/u,
    );
  });

  it('what is broken hangs on a limit of its own', () => {
    const { thresholds } = input.kit;
    const at = (limits: Partial<typeof thresholds.label>) =>
      composeReport({
        ...input,
        kit: { ...input.kit, thresholds: { ...thresholds, label: { ...thresholds.label, ...limits } } },
      });
    const late = at({ inherited: 1 });
    expect([late.answer, late.rootCauses]).toEqual([report.answer, report.rootCauses]);
    expect(late.people.upstream).toEqual(report.people.upstream);
    const never = at({ broken: 1 });
    expect(never.answer.headline.text).toContain('Results hold so far.');
    expect(never.people.judge).toBe('cannot-say');
    expect(JSON.stringify(never.rootCauses)).not.toContain('Its effect shows');
  });

  it('a healthy company with less trouble than expected is told so', () => {
    const given = { ...input, diagnosis: { ...input.diagnosis, burden: 0.01 } };
    expect(under({ kind: 'healthy' }, given).answer.sureness.text).toContain('rarer');
  });

  it.each([
    [[], 'The answers do not point to a cause yet.'],
    [['coaching'], 'The first suspect: managers do not coach their sellers.'],
    [
      ['coaching', 'joint-planning'],
      'The answers cannot tell these suspects apart yet: managers do not coach their sellers; and sales and marketing plan apart.',
    ],
  ])('suspects %j are not called causes', (candidates, words) => {
    const { answer, rootCauses } = under({ kind: 'insufficient-evidence', candidates });
    expect(answer.headline.text).toContain(words);
    expect(answer.headline.text).toContain('part 8');
    expect(rootCauses.causes).toEqual([]);
    expect(rootCauses.runnersUp.map(({ node }) => node)).toEqual(candidates);
  });

  it('an untried ranking does not claim to be firm', () => {
    const { robustness: _, ...diagnosis } = input.diagnosis;
    const { rootCauses, answer } = composeReport({ ...input, diagnosis });
    expect(rootCauses.causes[0]?.firmness.text).toBe('How firm this place is was not tried out.');
    expect(answer.changeOfMind.text).toContain('new answers, above all');
  });

  it('a ranking that held under every assumption says so', () => {
    const robustness = {
      draws: 10,
      candidates: [
        { node: 'coaching', topOne: 0.4, topThree: 0.6, firm: false, benefit: { low: 0, high: 1 } },
      ],
      oneAtATime: [],
    };
    const { rootCauses, answer } = composeReport({ ...input, diagnosis: { ...input.diagnosis, robustness } });
    expect(rootCauses.causes[0]?.firmness.text).toContain('Its place among the first three is not firm.');
    expect(answer.changeOfMind.text).toContain('the same cause stayed first');
  });

  it('a place that rests on contested answers is not firm, and the report says why', () => {
    const nodes = input.diagnosis.nodes.map((belief) => ({ ...belief, contested: true }));
    const benefit = { low: 0, high: 1 };
    const candidates = [{ node: 'coaching', topOne: 1, topThree: 1, firm: false, benefit }];
    const robustness = { draws: 10, candidates, oneAtATime: [] };
    const { rootCauses } = composeReport({ ...input, diagnosis: { ...input.diagnosis, nodes, robustness } });
    expect(rootCauses.causes[0]?.firmness.text).toBe(
      'Its place among the first three is not firm, because the answers to it contradict each other. We varied the assumptions: it stayed there more than 9 in 10 times.',
    );
  });
});

describe('a report with little to stand on', () => {
  it('stands without a single answer', () => {
    const empty = reportOn(aSalesKit(), { ...anAssessment(), company: 'Nobody' });
    expect(empty.answer.verdict).toBe('insufficient-evidence');
    expect(empty.answer.sureness.text).toContain('Nobody has answered yet.');
    expect(empty.people.judge).toBe('cannot-say');
    expect(empty.health.summary.text).toContain('no overall score yet');
    expect(empty.unknowns.gaps).toHaveLength(7);
    expect(empty.strengths.intro.text).toBe('No capability is proven sound yet.');
  });

  it('stands on an empty kit', () => {
    const { people, health } = reportOn(aKit({ nodes: [] }), anAssessment());
    expect(people.judge).toBe('yes-sound');
    expect(health.domains).toEqual([]);
  });
});

describe('the words of the report', () => {
  const kinds: readonly DiagnosisVerdict[] = [
    { kind: 'root-cause', roots: ['coaching'] },
    { kind: 'root-cause', roots: ['coaching', 'joint-planning'] },
    { kind: 'people', roots: ['selling-skill'] },
    { kind: 'healthy' },
    { kind: 'insufficient-evidence', candidates: [] },
    { kind: 'insufficient-evidence', candidates: ['coaching', 'joint-planning'] },
    {
      kind: 'insufficient-evidence',
      candidates: [],
      unexplained: ['prospects-do-not-buy', 'customers-leave'],
    },
  ];
  const plainKit = {
    ...aSalesKit(),
    nodes: aSalesKit().nodes.map((node) => ({ ...node, title: 'Good talks', fault: 'The talks are bad' })),
  };
  const texts = kinds.flatMap((verdict) => valuesUnder('text', under(verdict, { ...input, kit: plainKit })));

  it('need no more than nine years of school', () => {
    const hard = texts.filter((text) => readingGrade(text.replace(/“[^”]*”/gu, '“Good talks”')) > 9);
    expect([...new Set(hard)]).toEqual([]);
  });

  it('never give a percentage or a decimal of a chance', () => {
    expect(texts.filter((text) => /%|\d\.\d{2}/.test(text))).toEqual([]);
  });
});
